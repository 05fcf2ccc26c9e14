/**
 * The scalars of both schemas: moments and days, in ISO 8601 and nothing else.
 */
@NullMarked
package org.moothall.content.graphql.scalar;

import org.jspecify.annotations.NullMarked;
