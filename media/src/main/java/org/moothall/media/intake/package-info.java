/**
 * The way of an upload, from a stream of untrusted bytes to a stored master: counted, recognised by content, measured
 * before it is decoded, turned upright, and written anew without metadata.
 */
@NullMarked
package org.moothall.media.intake;

import org.jspecify.annotations.NullMarked;
