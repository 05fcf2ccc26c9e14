/**
 * The door: finds the caller of each HTTP request, decides by path who may pass, and denies what nobody opened. Headers
 * that protect browsers are set here.
 */
@NullMarked
package org.moothall.content.access.web;

import org.jspecify.annotations.NullMarked;
