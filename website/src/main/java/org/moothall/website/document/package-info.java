/**
 * The pages of documents, one template for each type of content.
 */
@NullMarked
package org.moothall.website.document;

import org.jspecify.annotations.NullMarked;
