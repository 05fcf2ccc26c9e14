/**
 * The text analysis that the Elasticsearch distribution brings as its {@code analysis-common} module and that Maven's
 * registries do not hold: filters and tokenizers over Lucene's own, under the distribution's names and settings, so
 * that one index definition serves both. It runs inside the node, as a module with a class loader of its own, and so
 * uses nothing else of this project.
 */
@NullMarked
package org.moothall.localservices.elasticsearch.analysis;

import org.jspecify.annotations.NullMarked;
