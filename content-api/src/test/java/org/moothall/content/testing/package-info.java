/**
 * What the tests of this module share: the application with its real database, an editor's desk to work at, and
 * content as a council would write it.
 */
@NullMarked
package org.moothall.content.testing;

import org.jspecify.annotations.NullMarked;
