/**
 * The Markdown that bodies are written in: CommonMark with tables, strike-through, automatic links, pictures with
 * captions, and boxes between lines of colons. Decision 0026 says why.
 */
@NullMarked
package org.moothall.content.rendering.dialect;

import org.jspecify.annotations.NullMarked;
