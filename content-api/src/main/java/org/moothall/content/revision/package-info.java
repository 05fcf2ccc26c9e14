/**
 * Every save of a draft, kept as it was. Those who save hand over what they stored; nothing here knows how a document
 * changes, and nothing is ever taken out.
 */
@NullMarked
package org.moothall.content.revision;

import org.jspecify.annotations.NullMarked;
