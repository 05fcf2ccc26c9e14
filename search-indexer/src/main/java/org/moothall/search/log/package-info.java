/**
 * What search knows of the publication log: its entries, in order, and how far each index has followed it.
 * The log belongs to the publishing side and is only read here; the two follower tables belong to this module.
 */
@NullMarked
package org.moothall.search.log;

import org.jspecify.annotations.NullMarked;
