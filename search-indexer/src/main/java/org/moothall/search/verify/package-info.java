/**
 * Proves that the index in use is what the publication log says, or says where it is not, and mends it. Both sides are
 * read page by page while readers search and editors publish; what the log has said since is no fault.
 */
@NullMarked
package org.moothall.search.verify;

import org.jspecify.annotations.NullMarked;
