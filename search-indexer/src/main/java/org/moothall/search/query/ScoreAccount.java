package org.moothall.search.query;

import co.elastic.clients.elasticsearch.core.explain.ExplanationDetail;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.search.query.RankingReason.Kind;

/**
 * Elasticsearch's account of a score, a tree of sums and products, read down to the matches that it is made of. What it
 * does not know is kept as another reason, so that the parts still come to the whole.
 */
final class ScoreAccount {

    private static final double TOO_LITTLE = 0.005;
    private static final Pattern MATCH = Pattern.compile(
            "(?<field>title|heading|names|called|keywords|kind|summary|body|text|all|documentId)(?<exact>\\.exact|\\.whole)?:(?<words>\"[^\"]*\"|[^\\s)\\]~^]+)");
    private static final Pattern TIE = Pattern.compile("max plus (?<share>[0-9.]+) times others of:");

    private final QueryText typed;
    private final Map<String, RankingReason> found = new LinkedHashMap<>();

    ScoreAccount(QueryText typed) {
        this.typed = typed;
    }

    List<RankingReason> reasons(List<ExplanationDetail> parts, String description) {
        walkParts(description, parts, 1);
        return found.values().stream()
                .filter(reason -> Math.abs(reason.points()) >= TOO_LITTLE)
                .sorted(Comparator.comparingDouble((RankingReason reason) -> Math.abs(reason.points()))
                        .reversed())
                .toList();
    }

    private void walk(ExplanationDetail part, double share) {
        String description = part.description();
        if (part.value() == 0 || share == 0) {
            return;
        }
        if (isMatch(description)) {
            add(kind(description), words(description), part.value() * share);
        } else if (description.contains("interval frequency")) {
            add(Kind.OFTEN, typed.telling(), part.value() * share);
        } else if (description.startsWith("function score")) {
            walkFunction(part, share);
        } else if (part.details().isEmpty()) {
            add(Kind.OTHER, "", part.value() * share);
        } else {
            walkParts(description, part.details(), share);
        }
    }

    private void walkParts(String description, List<ExplanationDetail> parts, double share) {
        Matcher tie = TIE.matcher(description);
        double ofOthers =
                tie.matches() ? Double.parseDouble(tie.group("share")) : description.startsWith("max of") ? 0 : 1;
        List<ExplanationDetail> mostFirst = parts.stream()
                .sorted(Comparator.comparingDouble(ExplanationDetail::value).reversed())
                .toList();
        for (int place = 0; place < mostFirst.size(); place++) {
            walk(mostFirst.get(place), place == 0 ? share : share * ofOthers);
        }
    }

    /** A match, and a function of the document by which it is multiplied: what the function takes or adds is a reason. */
    private void walkFunction(ExplanationDetail product, double share) {
        ExplanationDetail match = product.details().getFirst();
        String function =
                product.details().stream().skip(1).map(ScoreAccount::text).reduce("", String::concat);
        walk(match, share);
        Kind kind = function.contains("titleWords")
                ? Kind.TITLE_LENGTH
                : function.contains("visibleSince") ? Kind.AGE : Kind.OTHER;
        add(kind, "", (product.value() - match.value()) * share);
    }

    private static String text(ExplanationDetail part) {
        return part.description()
                + part.details().stream().map(ScoreAccount::text).reduce("", String::concat);
    }

    private static boolean isMatch(String description) {
        return MATCH.matcher(description).lookingAt()
                || ((description.startsWith("weight(") || description.startsWith("ConstantScore("))
                        && MATCH.matcher(description).find());
    }

    private static Kind kind(String description) {
        Matcher match = MATCH.matcher(description);
        if (!match.find()) {
            return Kind.OTHER;
        }
        boolean together =
                match.group("words").startsWith("\"") && match.group("words").contains(" ");
        return switch (match.group("field")) {
            case "documentId" -> Kind.PINNED;
            case "title", "heading" -> together ? Kind.TITLE_TOGETHER : Kind.TITLE;
            case "names", "called" -> together ? Kind.NAME_TOGETHER : Kind.NAME;
            case "keywords", "kind" -> Kind.KEYWORD;
            case "summary" -> together ? Kind.TEXT_TOGETHER : Kind.SUMMARY;
            case "all" -> match.group("exact") == null ? Kind.ANYWHERE : Kind.NEARLY_SPELT;
            default -> together ? Kind.TEXT_TOGETHER : Kind.TEXT;
        };
    }

    /** Of synonyms, the one that was typed. */
    private String words(String description) {
        List<String> terms = new ArrayList<>();
        Matcher match = MATCH.matcher(description);
        while (match.find()) {
            terms.add(match.group("words").replace("\"", ""));
        }
        return terms.stream()
                .map(this::asTyped)
                .filter(word -> !word.isEmpty())
                .findFirst()
                .orElse(terms.isEmpty() ? "" : terms.getFirst());
    }

    private String asTyped(String term) {
        if (term.contains(" ")) {
            return term;
        }
        String stem = term.length() > 3 ? term.substring(0, term.length() - 1) : term;
        return Arrays.stream(typed.words().toLowerCase(Locale.ROOT).split(" "))
                .filter(word -> word.startsWith(stem))
                .findFirst()
                .orElse("");
    }

    private void add(Kind kind, String words, double points) {
        found.merge(
                kind + words,
                new RankingReason(kind, words, points),
                (one, other) -> new RankingReason(kind, words, one.points() + other.points()));
    }
}
