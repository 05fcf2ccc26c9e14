package org.moothall.content.importing.entry;

import org.moothall.content.activity.ActivityContent;

/**
 * An activity as a file has it.
 *
 * @param position in the file, which puts activities of one day in order
 */
public record ActivityEntry(String slug, int position, ActivityContent content, Positions positions) {}
