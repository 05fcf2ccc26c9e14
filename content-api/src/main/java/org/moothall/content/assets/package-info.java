/**
 * Who may fetch an asset: whoever may read a live document that shows it, and editors. Media asks; this answers from
 * what is published, so that an asset that only a draft uses reaches no reader.
 */
@NullMarked
package org.moothall.content.assets;

import org.jspecify.annotations.NullMarked;
