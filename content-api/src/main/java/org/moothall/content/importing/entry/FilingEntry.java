package org.moothall.content.importing.entry;

import org.moothall.content.importing.entry.Declared.Kind;

/**
 * A ward or a topic as a file has it.
 *
 * @param words its name or label
 */
public record FilingEntry(Kind kind, String slug, String words, Positions positions) {}
