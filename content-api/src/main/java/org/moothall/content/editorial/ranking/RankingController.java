package org.moothall.content.editorial.ranking;

import java.util.List;
import java.util.Optional;
import org.moothall.content.access.Callers;
import org.moothall.content.audience.Audience;
import org.moothall.content.ranking.ExplainRanking;
import org.moothall.content.ranking.RankedDocument;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tells editors why search ranks as it does. */
@Controller
class RankingController {

    private final ExplainRanking explain;
    private final Callers callers;

    RankingController(ExplainRanking explain, Callers callers) {
        this.explain = explain;
        this.callers = callers;
    }

    @QueryMapping
    Ranking searchRanking(@Argument String query, @Argument Audience audience) {
        Optional<List<RankedDocument>> ranked = explain.explain(callers.current(), query, audience);
        return new Ranking(ranked.isPresent(), ranked.orElse(List.of()));
    }

    /**
     * What a search finds.
     *
     * @param answered whether search answered at all
     */
    record Ranking(boolean answered, List<RankedDocument> documents) {}
}
