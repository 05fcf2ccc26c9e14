package org.moothall.content.editorial.curation;

import org.moothall.content.curation.KeepBestBets;
import org.moothall.content.curation.KeepIgnoredWords;
import org.moothall.content.synonyms.KeepSynonyms;
import org.springframework.stereotype.Component;

/** Who knows what would be kept of what an editor proposes. */
@Component
record Proposals(KeepSynonyms synonyms, KeepBestBets bets, KeepIgnoredWords words) {}
