/**
 * Fact-check links: somebody without an account reads one draft and comments on it. A link leads to one edition, and
 * only while that edition is being written; it expires, can be revoked, and keeps only a hash of its secret. Whatever
 * else is asked with it gets the same answer as a secret that never was.
 */
@NullMarked
package org.moothall.content.factcheck;

import org.jspecify.annotations.NullMarked;
