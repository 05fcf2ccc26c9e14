/**
 * The plan and record of activities, and where each was placed.
 */
@NullMarked
package org.moothall.content.activity;

import org.jspecify.annotations.NullMarked;
