package org.moothall.search.relevance;

import java.util.function.Function;
import org.moothall.search.curation.CuratedQuery;
import org.moothall.search.query.RankedSlugs;
import org.springframework.stereotype.Component;

/** Measures an index by the list of judgements, which is read anew each time. */
@Component
public class MeasureRelevance {

    private final RelevanceSettings settings;
    private final RankedSlugs ranked;

    MeasureRelevance(RelevanceSettings settings, RankedSlugs ranked) {
        this.settings = settings;
        this.ranked = ranked;
    }

    /**
     * Asks all the list's queries.
     *
     * @param index the name of an index or an alias, in use or not
     * @throws IllegalArgumentException when the list cannot be read; the message names the line
     * @throws org.moothall.search.query.SearchUnavailable when Elasticsearch does not answer in time
     */
    public RelevanceReport of(String index) {
        return of(index, CuratedQuery::asTyped);
    }

    /** The same with what editors lay down for a query. */
    public RelevanceReport of(String index, Function<String, CuratedQuery> curation) {
        JudgementList list = JudgementList.read(settings.judgements());
        return RelevanceReport.of(list, search -> ranked.by(search, index, list.moment(), curation));
    }
}
