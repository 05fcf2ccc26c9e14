package org.moothall.search.relevance;

import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.function.ToDoubleFunction;

/**
 * How good answers are, each measure from 0 to 1.
 *
 * @param ndcg10 whether the first ten are the best there are, the best of them first: normalised discounted cumulative
 *     gain with the gain 2^grade - 1
 * @param mrr one divided by the rank of the first answer that is worth 2 or 3; 0 when there is none
 * @param recall20 the share of the documents worth 1 or more, twenty at most, that are among the first twenty
 */
public record Relevance(double ndcg10, double mrr, double recall20) {

    private static final int TOP = 10;
    private static final int PAGE = 20;
    private static final int ANSWERS = 2;

    /** One query's, from the slugs that were found, best first. */
    public static Relevance of(JudgedQuery query, List<String> found) {
        Map<String, Integer> grades = query.grades();
        List<Integer> graded =
                found.stream().map(slug -> grades.getOrDefault(slug, 0)).toList();
        List<Integer> best =
                grades.values().stream().sorted(Comparator.reverseOrder()).toList();
        return new Relevance(
                gain(graded) / gain(best), reciprocal(graded), (double) worth(graded) / Math.min(PAGE, worth(best)));
    }

    /** The mean over many queries. */
    public static Relevance mean(Collection<Relevance> each) {
        return new Relevance(
                mean(each, Relevance::ndcg10), mean(each, Relevance::mrr), mean(each, Relevance::recall20));
    }

    private static double gain(List<Integer> grades) {
        double gain = 0;
        for (int i = 0; i < Math.min(TOP, grades.size()); i++) {
            gain += ((1 << grades.get(i)) - 1) * Math.log(2) / Math.log(i + 2.0);
        }
        return gain;
    }

    private static double reciprocal(List<Integer> grades) {
        for (int i = 0; i < grades.size(); i++) {
            if (grades.get(i) >= ANSWERS) {
                return 1.0 / (i + 1);
            }
        }
        return 0;
    }

    private static long worth(List<Integer> grades) {
        return grades.stream().limit(PAGE).filter(grade -> grade > 0).count();
    }

    private static double mean(Collection<Relevance> each, ToDoubleFunction<Relevance> measure) {
        return each.stream().mapToDouble(measure).average().orElse(0);
    }
}
