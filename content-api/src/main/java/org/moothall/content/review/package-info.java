/**
 * The second pair of eyes: drafts are handed to colleagues, who approve them or say what must change. A type of content
 * may demand that somebody other than the last writer approve the very content that goes live.
 */
@NullMarked
package org.moothall.content.review;

import org.jspecify.annotations.NullMarked;
