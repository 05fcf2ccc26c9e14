package org.moothall.search.relevance;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moothall.search.query.SearchRequest;

/** What a list of judgements found of an index. */
public record RelevanceReport(List<Answered> answers) {

    public RelevanceReport {
        answers = List.copyOf(answers);
    }

    /** Asks all the list's queries; the answers are slugs, best first. */
    public static RelevanceReport of(JudgementList list, Function<SearchRequest, List<String>> search) {
        return new RelevanceReport(list.queries().stream()
                .map(query -> new Answered(query, search.apply(SearchRequest.of(query.words(), query.audience()))))
                .toList());
    }

    /** The mean over all queries. */
    public Relevance overall() {
        return Relevance.mean(answers.stream().map(Answered::relevance).toList());
    }

    /** The means by group, for the groups that have queries. */
    public Map<QueryGroup, Relevance> byGroup() {
        return answers.stream()
                .collect(Collectors.groupingBy(
                        answer -> answer.query().group(),
                        () -> new EnumMap<>(QueryGroup.class),
                        Collectors.collectingAndThen(
                                Collectors.mapping(Answered::relevance, Collectors.toList()), Relevance::mean)));
    }

    /**
     * One query's answer.
     *
     * @param found slugs, best first, twenty at most
     */
    public record Answered(JudgedQuery query, List<String> found) {

        public Answered {
            found = List.copyOf(found);
        }

        public Relevance relevance() {
            return Relevance.of(query, found);
        }
    }
}
