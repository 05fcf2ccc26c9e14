package org.moothall.content.delivery.content;

import java.util.Set;

/**
 * What a query selects of documents, when it can be remembered.
 *
 * @param text the selection as GraphQL, with the fragments that it uses; the same object for the same text
 * @param variables whether it depends on variables
 * @param portraits whether it has anything of the pen portraits of those whom a document is by
 * @param names of the fields in the answer, when they are not all of the document's; empty for all
 */
record SelectedFields(String text, boolean variables, boolean portraits, Set<String> names) {}
