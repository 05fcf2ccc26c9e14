/**
 * What colleagues and fact-checkers say of a document. A thread stands at a field, at a passage or at the document as a
 * whole; it has replies, and is resolved and reopened. Comments change no content, so they carry no version.
 */
@NullMarked
package org.moothall.content.comment;

import org.jspecify.annotations.NullMarked;
