/**
 * The inputs of the editorial API's mutations, as the schema has them, and how they become domain values. What cannot
 * become one is refused with its field.
 */
@NullMarked
package org.moothall.content.editorial.input;

import org.jspecify.annotations.NullMarked;
