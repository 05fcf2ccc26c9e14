/**
 * Stores what files say: wards and topics, then documents, then activities. Files that need each other are stored in one
 * transaction or not at all; what is stored already stays as it is, and what an editor is writing is not touched.
 */
@NullMarked
package org.moothall.content.importing.store;

import org.jspecify.annotations.NullMarked;
