/**
 * The plan and record of activities, and where each was placed. An activity has no draft: what an editor saves, readers
 * of its audiences see at once, so each change is an entry of the publication log.
 */
@NullMarked
package org.moothall.content.activity;

import org.jspecify.annotations.NullMarked;
