package org.moothall.search.relevance;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moothall.search.query.Audience;

/**
 * A query with its judged documents; what is not judged is worth nothing.
 *
 * @param words as somebody types them
 * @param judgements at least one of them above 0
 */
public record JudgedQuery(String words, QueryGroup group, Audience audience, List<Judgement> judgements) {

    public JudgedQuery {
        judgements = List.copyOf(judgements);
        if (judgements.stream().noneMatch(judgement -> judgement.grade() > 0)) {
            throw new IllegalArgumentException("The query [" + words
                    + "] has no document that answers it: judge at least one 1, 2 or 3, or take the query out.");
        }
    }

    Map<String, Integer> grades() {
        return judgements.stream().collect(Collectors.toMap(Judgement::slug, Judgement::grade));
    }
}
