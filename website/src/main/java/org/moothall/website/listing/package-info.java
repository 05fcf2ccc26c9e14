/**
 * Lists that readers walk through and narrow down by plain links: the state of a list is in its address, filters are added
 * to it and taken from it, and a page of it begins at a cursor, which stays right while content is published.
 */
@NullMarked
package org.moothall.website.listing;

import org.jspecify.annotations.NullMarked;
