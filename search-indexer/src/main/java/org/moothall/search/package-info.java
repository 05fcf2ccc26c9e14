/**
 * Search: an Elasticsearch index that follows the publication log, and the questions that it answers.
 * What it knows of the rest of Moothall is the log's table and its JSON, and of that only what it needs.
 * To ask, see {@code query}; to keep the index right, see {@code follow} and {@code rebuild}.
 */
@NullMarked
package org.moothall.search;

import org.jspecify.annotations.NullMarked;
