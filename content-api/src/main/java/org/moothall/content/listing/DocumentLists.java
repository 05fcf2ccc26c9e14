package org.moothall.content.listing;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.content.listing.Conditions.Facet;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/**
 * Finds documents for editors page by page after a place in the list. Takes the way that looks at the fewest rows: what
 * few documents have is read whole and sorted, what many have is read from an index that is in order already.
 */
@Repository
public class DocumentLists {

    /** Up to so many documents are read whole and sorted. */
    private static final int FEW = 2000;

    /** So many documents are looked at to learn how common words are. */
    private static final int SAMPLE = 300;

    /** Words are common when so many documents of a sample match. */
    private static final int COMMON = 6;

    private final JdbcClient jdbc;

    DocumentLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of the documents after the place, one more than a page holds when there are more. */
    public List<UUID> page(ListFilter filter, DocumentOrder order, int first, @Nullable ListCursor after) {
        Question question = new Question(new Conditions(filter), order, after, first + 1);
        if (question.conditions().areInOrder(order)) {
            return ids(question, question.streamed());
        }
        Facet few = rarest(question.conditions());
        if (few != null) {
            return ids(question, question.among(few, FEW));
        }
        if (question.conditions().words().isEmpty()) {
            return ids(question, question.streamed());
        }
        return ids(question, searched(question));
    }

    /** Common words are soon found by looking at one document after the other, rare ones by the full-text index. */
    private String searched(Question question) {
        SearchWords words = question.conditions().words();
        List<Integer> sample = numbers(question.values(), question.sampled(SAMPLE));
        if (sample.getFirst() >= COMMON || words.indexed().isEmpty()) {
            return question.oneByOne();
        }
        List<Integer> ofWords = sample.subList(1, sample.size());
        int rarest = words.indexed().stream()
                .mapToInt(word -> ofWords.get(words.words().indexOf(word)))
                .min()
                .orElseThrow();
        return question.byWords(words.indexed().stream()
                .filter(word -> ofWords.get(words.words().indexOf(word)) == rarest)
                .toList());
    }

    /** How many documents match, exactly. */
    public int count(ListFilter filter) {
        Conditions conditions = new Conditions(filter);
        return number(conditions, "select count(*) from document d" + Conditions.where(conditions.allByIndex(conditions.words().indexed())));
    }

    /** How many documents match; one more than {@code most} stands for any greater number. */
    public int count(ListFilter filter, int most) {
        Conditions conditions = new Conditions(filter);
        String some = "select 1 from document d" + Conditions.where(conditions.allByIndex(conditions.words().indexed())) + " limit " + (most + 1);
        return number(conditions, "select count(*) from (" + some + ") some");
    }

    /** What the fewest documents have, if it is few; null when it is many. */
    private @Nullable Facet rarest(Conditions conditions) {
        List<Facet> facets = conditions.facets();
        if (facets.isEmpty()) {
            return null;
        }
        String counts = facets.stream()
                .map(facet -> "(select count(*) from (" + facet.ids() + " limit " + (FEW + 1) + ") some)")
                .collect(Collectors.joining(", ", "select ", ""));
        List<Integer> found = numbers(conditions.values(), counts);
        int least = found.stream().mapToInt(Integer::intValue).min().orElse(FEW + 1);
        return least > FEW ? null : facets.get(found.indexOf(least));
    }

    /** The columns of the one row that a statement answers with. */
    private List<Integer> numbers(Map<String, Object> values, String sql) {
        return jdbc.sql(sql)
                .params(values)
                .query((row, n) -> {
                    List<Integer> numbers = new ArrayList<>();
                    for (int i = 1; i <= row.getMetaData().getColumnCount(); i++) {
                        numbers.add(row.getInt(i));
                    }
                    return numbers;
                })
                .single();
    }

    private int number(Conditions conditions, String sql) {
        return jdbc.sql(sql).params(conditions.values()).query(Integer.class).single();
    }

    private List<UUID> ids(Question question, String sql) {
        return jdbc.sql(sql)
                .params(question.values())
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }
}
