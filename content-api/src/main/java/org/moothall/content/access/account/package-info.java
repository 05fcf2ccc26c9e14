/**
 * Accounts: who may sign in, with which role and for which audience. The aggregate guards its own transitions; the last
 * administrator who can sign in stays one. Whatever lessens an account's trust ends its sessions.
 */
@NullMarked
package org.moothall.content.access.account;

import org.jspecify.annotations.NullMarked;
