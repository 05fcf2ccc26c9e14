/**
 * Markdown to what readers get: safe HTML, plain text and reading time.
 */
@NullMarked
package org.moothall.content.rendering;

import org.jspecify.annotations.NullMarked;
