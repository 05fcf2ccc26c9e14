/**
 * What both GraphQL APIs stand on: an API is described by {@link org.moothall.content.graphql.GraphQlApi}, gets a
 * schema, controllers and data loaders of its own, and limits on depth, cost, size and time. Exceptions become errors
 * here, in one place. Knows nothing of content.
 */
@NullMarked
package org.moothall.content.graphql;

import org.jspecify.annotations.NullMarked;
