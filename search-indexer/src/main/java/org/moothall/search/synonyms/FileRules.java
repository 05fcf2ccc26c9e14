package org.moothall.search.synonyms;

import org.jspecify.annotations.Nullable;

/**
 * The rules of the settings' file that are in use.
 *
 * @param refusal why the file as it is now was refused, with the line; null when these are its rules
 */
public record FileRules(Synonyms synonyms, @Nullable String refusal) {}
