/**
 * Whole answers of a GraphQL API, kept in memory for as long as what they are made from stays the same, and sent again
 * before anything else has to look at a request. What may be kept says the schema, by the directive {@code @kept}.
 */
@NullMarked
package org.moothall.content.graphql.kept;

import org.jspecify.annotations.NullMarked;
