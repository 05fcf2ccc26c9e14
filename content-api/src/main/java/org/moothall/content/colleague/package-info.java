/**
 * The people who work on content, as they know one another: by their names. Says who may be asked to look after a
 * document or to review it, and what usernames in histories mean.
 */
@NullMarked
package org.moothall.content.colleague;

import org.jspecify.annotations.NullMarked;
