/**
 * Who has a document open at the moment, as far as their windows say so. A help for people, not a lock: versions keep
 * work from being overwritten.
 */
@NullMarked
package org.moothall.content.presence;

import org.jspecify.annotations.NullMarked;
