package org.moothall.search.trial;

import java.util.List;
import org.moothall.search.curation.Curation;

/** What is to be tried. */
public sealed interface ProposedChange {

    /** Queries whose first answers are shown with it and without it, beside those that are judged. */
    List<String> probes();

    /** Other rules in place of those that editors keep. */
    record Synonyms(List<String> rules, List<String> probes) implements ProposedChange {

        public Synonyms {
            rules = List.copyOf(rules);
            probes = List.copyOf(probes);
        }
    }

    /** Other best bets or ignored words. */
    record Laid(Curation curation, List<String> probes) implements ProposedChange {

        public Laid {
            probes = List.copyOf(probes);
        }
    }
}
