/**
 * Looks for links that fail. In the background every web address in drafts and live documents is asked for, politely and
 * never inside the council's network; links to documents are compared with what is live.
 */
@NullMarked
package org.moothall.content.links;

import org.jspecify.annotations.NullMarked;
