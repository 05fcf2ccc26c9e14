/**
 * Files documents under topics, wards and themes, or takes them out, without touching anything else that was written.
 */
@NullMarked
package org.moothall.content.tagging;

import org.jspecify.annotations.NullMarked;
