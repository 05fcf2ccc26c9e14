/**
 * Previews: a draft as the real page of a site, as an audience would have it at a moment. The delivery API is served
 * once more at a path of its own, where a secret opens one preview; its draft is put together in memory as publication
 * would, stands in for what is live during that one answer, and is kept nowhere. Nothing of delivery knows of this.
 */
@NullMarked
package org.moothall.content.preview;

import org.jspecify.annotations.NullMarked;
