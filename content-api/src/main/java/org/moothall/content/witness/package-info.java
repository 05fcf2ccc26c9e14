/**
 * Watches what is stored of documents and assets, and tells the audit log what it was before and after. Documents' use
 * cases say what happened by their events; what changed without one is written down when the transaction ends.
 */
@NullMarked
package org.moothall.content.witness;

import org.jspecify.annotations.NullMarked;
