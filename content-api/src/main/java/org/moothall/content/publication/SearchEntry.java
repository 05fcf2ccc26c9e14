package org.moothall.content.publication;

import java.util.List;
import java.util.UUID;

/**
 * What the search index needs of a document beyond its common fields, so that it need not know the types.
 *
 * @param text plain text of the type's own fields
 * @param people the pen portraits of all who are named in fields, and the document itself when it is one
 */
public record SearchEntry(List<String> names, List<String> keywords, String text, List<UUID> people) {}
