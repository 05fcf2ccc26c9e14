/**
 * Where bytes are kept: by key, whole or not at all, and never changed once written. The folder store serves one machine
 * or a shared file system; another store needs only {@link org.moothall.media.storage.ObjectStore}.
 */
@NullMarked
package org.moothall.media.storage;

import org.jspecify.annotations.NullMarked;
