/**
 * Signing in with username and password, and the session that follows. A session holds the account's identity and
 * nothing else: what the account may do is read anew with every request. Who guesses has to wait.
 */
@NullMarked
package org.moothall.content.access.signin;

import org.jspecify.annotations.NullMarked;
