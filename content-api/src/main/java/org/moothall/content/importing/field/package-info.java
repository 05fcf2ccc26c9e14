/**
 * Takes the fields of a file one by one, in the form that each needs, and notes what does not have it. What nobody asked
 * for is a key that does not belong there.
 */
@NullMarked
package org.moothall.content.importing.field;

import org.jspecify.annotations.NullMarked;
