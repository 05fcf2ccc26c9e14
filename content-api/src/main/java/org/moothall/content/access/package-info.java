/**
 * Who calls, and what they may do. A caller comes from a session or an API token and is found in one place,
 * {@link org.moothall.content.access.Callers}; whether a caller may do something is decided in one place,
 * {@link org.moothall.content.access.Permission}. Use cases ask for a permission and know nothing of HTTP. Accounts,
 * tokens, sign-in and the security of each path are rooms of their own below this one.
 */
@NullMarked
package org.moothall.content.access;

import org.jspecify.annotations.NullMarked;
