/**
 * What is to happen when due: publications, openings and withdrawals. Each happens exactly once, however many
 * processes run, because it is marked done in the transaction that does it.
 */
@NullMarked
package org.moothall.content.schedule;

import org.jspecify.annotations.NullMarked;
