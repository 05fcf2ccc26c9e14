/**
 * Was this page useful? Keeps what readers answer and say, for a year and without anything that says whose it is, and
 * counts it for those who write.
 */
@NullMarked
package org.moothall.content.feedback;

import org.jspecify.annotations.NullMarked;
