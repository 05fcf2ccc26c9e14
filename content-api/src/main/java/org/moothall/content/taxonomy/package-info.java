/**
 * What content is filed under: tiers and themes, which the platform fixes, and wards and topics, which the council
 * keeps.
 */
@NullMarked
package org.moothall.content.taxonomy;

import org.jspecify.annotations.NullMarked;
