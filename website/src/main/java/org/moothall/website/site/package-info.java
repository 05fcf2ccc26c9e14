/**
 * Which site a request is for, and what each is called, where it is and what stands in its navigation.
 */
@NullMarked
package org.moothall.website.site;

import org.jspecify.annotations.NullMarked;
