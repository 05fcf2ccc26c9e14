/** The audit log as administrators read it: page by page, filtered, and exported. */
@NullMarked
package org.moothall.content.editorial.audit;

import org.jspecify.annotations.NullMarked;
