/**
 * How well search finds: a list of queries whose answers people have judged, and the measures of an index by it. Every
 * index is asked by the very code that answers readers, so that one built with other synonyms can be compared with the
 * one in use before it takes its place.
 */
@NullMarked
package org.moothall.search.relevance;

import org.jspecify.annotations.NullMarked;
