/**
 * The record of what concerns access: failed sign-ins, changes of accounts, tokens made and revoked. Kept in a table of
 * its own, in the transaction of what it tells of.
 */
@NullMarked
package org.moothall.content.access.record;

import org.jspecify.annotations.NullMarked;
