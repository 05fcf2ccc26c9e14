/**
 * Builds a new index from the log beside the one in use and then puts it behind the alias in one step. One rebuild
 * runs at a time across all processes; its place is kept in the database, so that one that was stopped or died is gone on
 * with from any process.
 */
@NullMarked
package org.moothall.search.rebuild;

import org.jspecify.annotations.NullMarked;
