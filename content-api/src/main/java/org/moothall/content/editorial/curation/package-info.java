/** Best bets and ignored words in the editorial API, and what a change of them or of synonyms would do to the judged queries. */
@NullMarked
package org.moothall.content.editorial.curation;

import org.jspecify.annotations.NullMarked;
