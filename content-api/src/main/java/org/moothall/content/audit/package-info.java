/**
 * The audit log: who changed what, when, from where, with what it was before and after. Entries are written in the
 * transaction of what they tell of, through {@link org.moothall.content.audit.AuditLog} alone, and are never changed.
 */
@NullMarked
package org.moothall.content.audit;

import org.jspecify.annotations.NullMarked;
