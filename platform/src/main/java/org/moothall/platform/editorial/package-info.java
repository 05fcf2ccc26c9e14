/**
 * Serves the editorial UI's files. Every address below {@code /editorial/} that is neither a file nor one of the
 * program's own leads to the one page, which then shows what the address names.
 */
@NullMarked
package org.moothall.platform.editorial;

import org.jspecify.annotations.NullMarked;
