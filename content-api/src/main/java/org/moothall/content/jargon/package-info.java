/**
 * The list of words that readers stumble over, with what to say instead. Editors keep it; the checks look texts through
 * for it.
 */
@NullMarked
package org.moothall.content.jargon;

import org.jspecify.annotations.NullMarked;
