/**
 * The timeline of activities: the plan and the record.
 */
@NullMarked
package org.moothall.website.activity;

import org.jspecify.annotations.NullMarked;
