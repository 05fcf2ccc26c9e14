/**
 * Documents and their editions: the draft that is being written, the live edition, and what came before. The
 * aggregate guards its own transitions; each use case is one class. Nothing here is reachable from delivery.
 */
@NullMarked
package org.moothall.content.document;

import org.jspecify.annotations.NullMarked;
