/**
 * Wards as readers see them, with their councillors and profile.
 */
@NullMarked
package org.moothall.content.delivery.ward;

import org.jspecify.annotations.NullMarked;
