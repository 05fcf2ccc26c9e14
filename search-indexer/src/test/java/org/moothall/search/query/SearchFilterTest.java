package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class SearchFilterTest extends SearchTest {

    private static final UUID CHAIR = UUID.randomUUID();

    private final Published burst = Published.titled("Burst one")
            .type("CAMPAIGN_BURST", "HERO")
            .themes("PEOPLE", "PLACES")
            .since("2018-09-01T09:00:00Z");
    private final Published story =
            Published.titled("A day in Dalton").themes("PLACES").wards("dalton").since("2018-10-01T09:00:00Z");
    private final Published explainer = Published.titled("What a panel does")
            .type("SCRUTINY_EXPLAINER", "HELP")
            .topics("scrutiny")
            .people(CHAIR)
            .since("2018-11-01T09:00:00Z");

    @BeforeAll
    void publish() {
        beginWith(burst, story, explainer);
    }

    @Test
    void narrowsByEachKindOfValue() {
        SearchFilter all = SearchFilter.none();
        assertThat(found(all.withTypes("STORY", "CAMPAIGN_BURST"))).containsExactly(story, burst);
        assertThat(found(all.withTiers("HELP"))).containsExactly(explainer);
        assertThat(found(all.withThemes("PEOPLE"))).containsExactly(burst);
        assertThat(found(all.withWards("dalton"))).containsExactly(story);
        assertThat(found(all.withTopics("scrutiny"))).containsExactly(explainer);
        assertThat(found(all.withPeople(CHAIR))).containsExactly(explainer);
    }

    @Test
    void wantsAllConditionsToHold() {
        assertThat(found(SearchFilter.none().withThemes("PLACES").withTypes("STORY")))
                .containsExactly(story);
        assertThat(found(SearchFilter.none().withThemes("PEOPLE").withTypes("STORY")))
                .isEmpty();
    }

    @Test
    void countsBothEndsOfAPeriodIn() {
        Instant first = Instant.parse("2018-09-01T09:00:00Z");
        Instant second = Instant.parse("2018-10-01T09:00:00Z");
        assertThat(found(SearchFilter.none().published(first, second))).containsExactly(story, burst);
        assertThat(found(SearchFilter.none().published(second, null))).containsExactly(explainer, story);
        assertThat(found(SearchFilter.none().published(null, first))).containsExactly(burst);
    }

    @Test
    void findsNothingForValuesThatDoNotExist() {
        assertThat(found(SearchFilter.none().withWards("atlantis"))).isEmpty();
    }

    @Test
    void countsFacetsOfWhatTheFilterLeaves() {
        SearchResult result = queries.search(SearchRequest.of("", Audience.PUBLIC)
                .narrowedTo(SearchFilter.none().withThemes("PLACES")));
        assertThat(result.facets())
                .contains(new Facet("theme", List.of(new Facet.Value("PLACES", 2), new Facet.Value("PEOPLE", 1))))
                .contains(new Facet("ward", List.of(new Facet.Value("dalton", 1))))
                .contains(new Facet("topic", List.of()))
                .extracting(Facet::name)
                .containsExactly("type", "tier", "theme", "ward", "topic");
    }

    private List<Published> found(SearchFilter filter) {
        return queries.search(SearchRequest.of("", Audience.PUBLIC).narrowedTo(filter)).hits().stream()
                .map(hit -> List.of(burst, story, explainer).stream()
                        .filter(document -> document.id().equals(hit.documentId()))
                        .findFirst()
                        .orElseThrow())
                .toList();
    }
}
