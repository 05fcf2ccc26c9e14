/**
 * GraphQL over HTTP as its specification says: media types, status codes, GET for queries. Turns an HTTP request into
 * a GraphQL request or refuses it precisely, and the result into a response.
 */
@NullMarked
package org.moothall.content.graphql.http;

import org.jspecify.annotations.NullMarked;
