/**
 * The plan and record of activities, in date order.
 */
@NullMarked
package org.moothall.content.delivery.activity;

import org.jspecify.annotations.NullMarked;
