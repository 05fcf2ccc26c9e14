/**
 * What a site says of itself: how accessible it is, what it keeps of its readers, which cookies it sets, whom to write to.
 */
@NullMarked
package org.moothall.website.statement;

import org.jspecify.annotations.NullMarked;
