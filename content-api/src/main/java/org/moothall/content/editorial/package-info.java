/**
 * The editorial GraphQL API: thin controllers that turn inputs into use cases and documents into what editors see.
 * Every answer to a mutation is the document, or refusals beside the stored one.
 */
@NullMarked
package org.moothall.content.editorial;

import org.jspecify.annotations.NullMarked;
