/** How the modules' entities and repositories are set up. */
@NullMarked
package org.moothall.media.persistence;

import org.jspecify.annotations.NullMarked;
