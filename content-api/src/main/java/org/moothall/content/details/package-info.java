/**
 * The fields that a type of content has beyond the common ones: one sealed family of records, stored as JSON.
 */
@NullMarked
package org.moothall.content.details;

import org.jspecify.annotations.NullMarked;
