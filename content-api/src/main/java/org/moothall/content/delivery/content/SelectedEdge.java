package org.moothall.content.delivery.content;

import graphql.execution.MergedField;
import java.util.List;

/**
 * What a query selects of the edges of a list: the document and, under any other name, the cursor.
 *
 * @param names in the answer, in their order
 * @param node the field that leads to the document
 */
record SelectedEdge(List<String> names, MergedField node) {}
