/** Keeping the synonyms of search: who may, refusals, and the audit log. The rules themselves are search's. */
@NullMarked
package org.moothall.content.synonyms;

import org.jspecify.annotations.NullMarked;
