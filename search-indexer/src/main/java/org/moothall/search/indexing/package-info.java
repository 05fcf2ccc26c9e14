/**
 * Turns entries of the log into documents of the index and writes them, so that writing twice, late or out of
 * order never harms: the log number is the version. What cannot be written is set aside, hidden from readers and
 * tried again; a withdrawal leaves a tombstone.
 */
@NullMarked
package org.moothall.search.indexing;

import org.jspecify.annotations.NullMarked;
