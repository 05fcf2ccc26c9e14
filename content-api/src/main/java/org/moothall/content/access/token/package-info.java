/**
 * API tokens: what a program sends instead of signing in. A token is good for the scopes that its owner's role still
 * allows, until it expires or is revoked. Its secret is shown once and stored as a hash only.
 */
@NullMarked
package org.moothall.content.access.token;

import org.jspecify.annotations.NullMarked;
