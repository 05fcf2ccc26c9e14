/**
 * What happens to access when the program starts: the local profile gets accounts and tokens that everybody knows, and
 * every other profile refuses to start with them. A new installation gets its first administrator.
 */
@NullMarked
package org.moothall.content.access.start;

import org.jspecify.annotations.NullMarked;
