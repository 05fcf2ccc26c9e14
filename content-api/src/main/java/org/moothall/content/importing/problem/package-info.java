/**
 * What is wrong with a file that somebody wrote: the line, the field, what it is and what to do. Everything wrong with a
 * file is collected, so that its author learns of all of it at once.
 */
@NullMarked
package org.moothall.content.importing.problem;

import org.jspecify.annotations.NullMarked;
