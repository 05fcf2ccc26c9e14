package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;
import java.util.UUID;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;

/**
 * Two worlds: in one, documents were opened, closed, changed and withdrawn; in the other there is only what an audience
 * may see in the end, published once. Whoever asks as that audience cannot tell them apart by anything in an answer.
 */
class TwoWorldsTest extends SearchTest {

    private static final List<String> WORDS =
            List.of("scrutiny", "waste", "ashbrow", "library", "budget", "highway", "collection", "panel");

    /** Words like the visible ones, by one letter or two: what only hidden documents have must not crowd those out. */
    private static final List<String> HIDDEN = List.of(
            "scrutine",
            "scrutina",
            "scrutino",
            "scrutins",
            "scrutinz",
            "wasti",
            "wasto",
            "wastu",
            "wastey",
            "wastes",
            "budgit",
            "budgat",
            "budgut",
            "budgot",
            "budgett",
            "librari",
            "librara",
            "libraru",
            "librarz",
            "paneel",
            "panal",
            "panol",
            "panul",
            "highwey",
            "highwoy",
            "ashbrew",
            "ashbrou",
            "colection",
            "collectian",
            "ward");

    private static final List<String> WARDS = List.of("ashbrow", "dalton", "newsome");

    private static final List<String> SEARCHES = List.of(
            "",
            "scrutiny",
            "scrutiyn",
            "waste collection",
            "bin collection panel",
            "wast",
            "budgte",
            "budgit highway",
            "librari ashbrow",
            "panell",
            "who decides the budget in ashbrow",
            "highwya",
            "ashbrwo scrutiny library");

    private static final List<Likeness> LIKE_THESE = List.of(
            new Likeness(new UUID(0, 1), "Waste panel budget", Set.of(), Set.of("ashbrow"), Set.of(), Set.of()),
            new Likeness(new UUID(0, 2), "Scrutine of the budgit", Set.of(), Set.of(), Set.of(), Set.of()),
            new Likeness(new UUID(0, 3), "Highway", Set.of(), Set.of("atlantis", "dalton"), Set.of(), Set.of()));

    private final Map<UUID, Published> standing = new TreeMap<>();
    private Random random = new Random();

    @ParameterizedTest
    @ValueSource(longs = {11, 12})
    void whatAnAudienceMayNotSeeInfluencesNothing(long seed) {
        random = new Random(seed);
        beginEmpty();
        Map<UUID, Set<Audience>> readers = live();
        Map<Audience, List<Object>> among = new HashMap<>();
        for (Audience audience : Audience.values()) {
            among.put(audience, answers(audience));
        }
        for (Audience audience : Audience.values()) {
            Published[] own = standing.values().stream()
                    .filter(document ->
                            readers.getOrDefault(document.id(), Set.of()).contains(audience))
                    .map(document -> document.visibleTo(audience))
                    .toArray(Published[]::new);
            beginWith(own);
            List<Object> alone = answers(audience);
            for (int i = 0; i < alone.size(); i++) {
                assertThat(among.get(audience).get(i)).as(audience + " " + i).isEqualTo(alone.get(i));
            }
        }
    }

    /** Publishes, opens, closes, changes and withdraws; the last of it lies before an index that lags behind. */
    private Map<UUID, Set<Audience>> live() {
        Map<UUID, Set<Audience>> readers = new HashMap<>();
        List<Published> documents = new ArrayList<>();
        for (int i = 0; i < 40; i++) {
            documents.add(written(Published.titled("x"), WORDS));
        }
        for (int i = 0; i < 30; i++) {
            log.publish(Published.titled(word(HIDDEN) + " " + word(WORDS) + " " + word(HIDDEN))
                    .body(String.join(" ", HIDDEN))
                    .wards("atlantis")
                    .visibleTo());
        }
        for (int step = 0; step < 160; step++) {
            Published document = documents.get(random.nextInt(documents.size()));
            boolean secret = random.nextInt(3) == 0;
            written(document, secret ? HIDDEN : WORDS);
            Set<Audience> may = secret
                    ? Set.of()
                    : Set.of(Audience.values()).stream()
                            .filter(audience -> random.nextInt(3) > 0)
                            .collect(Collectors.toSet());
            if (secret && random.nextBoolean()) {
                log.withdraw(document);
            } else {
                log.publish(document.visibleTo(may.toArray(Audience[]::new)));
            }
            readers.put(document.id(), may);
            standing.put(document.id(), document);
            if (step % 50 == 0) {
                catchUp();
            }
        }
        catchUp();
        closeSomeUnknownToTheIndex(documents, readers);
        return readers;
    }

    private void closeSomeUnknownToTheIndex(List<Published> documents, Map<UUID, Set<Audience>> readers) {
        for (Published document : documents.subList(0, 5)) {
            log.withdraw(document);
            readers.remove(document.id());
        }
    }

    private Published written(Published document, List<String> words) {
        return document.retitled(word(words) + " " + word(words))
                .with("slug", word(words) + "-" + random.nextInt(1000))
                .summary(word(words) + " and " + word(words))
                .body((word(words) + " ").repeat(1 + random.nextInt(4)) + word(words))
                .names(word(words))
                .wards(WARDS.get(random.nextInt(WARDS.size())))
                .themes(random.nextBoolean() ? "PEOPLE" : "PLACES");
    }

    /** Everything that the audience is told, but for the numbers of the log, which the two worlds count differently. */
    private List<Object> answers(Audience audience) {
        List<Object> answers = new ArrayList<>();
        for (String query : SEARCHES) {
            SearchRequest request = SearchRequest.of(query, audience).first(SearchRequest.MOST);
            answers.add(answer(query, queries.search(request)));
            answers.add(answer(
                    query,
                    queries.search(request.narrowedTo(
                            SearchFilter.none().withThemes("PLACES").withWards("ashbrow", "dalton")))));
            if (!query.isEmpty()) {
                answers.add(queries.suggest(query.substring(0, 4), audience, 10));
                answers.add(queries.suggest(query, audience, 10));
            }
        }
        answers.add(queries.moreLike(LIKE_THESE, audience, 20));
        return answers;
    }

    private static List<Object> answer(String query, SearchResult result) {
        List<Object> told = new ArrayList<>(List.of(query, result.total(), result.facets()));
        result.hits().forEach(hit -> told.add(List.of(hit.documentId(), hit.score(), hit.highlight())));
        told.add(String.valueOf(result.didYouMean()));
        return told;
    }

    private String word(List<String> words) {
        return words.get(random.nextInt(words.size()));
    }
}
