/**
 * What the index is: its fields, its English analysis and synonyms, one definition for the local node and the
 * official distribution. Every physical index is named by alias, definition version and moment, and readers reach
 * it by the alias only. {@link org.moothall.search.definition.SearchIndices} is the one door to index administration.
 */
@NullMarked
package org.moothall.search.definition;

import org.jspecify.annotations.NullMarked;
