/**
 * Whom a request is answered for, and the version of everything that readers can see.
 */
@NullMarked
package org.moothall.content.delivery.reader;

import org.jspecify.annotations.NullMarked;
