package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
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
    void countsEachFacetAmongWhatTheChoicesOfTheOthersLeave() {
        assertThat(facets(SearchFilter.none().withThemes("PLACES")))
                .containsEntry("theme", Map.of("PLACES", 2L, "PEOPLE", 1L))
                .containsEntry("type", Map.of("CAMPAIGN_BURST", 1L, "STORY", 1L))
                .containsEntry("ward", Map.of("dalton", 1L))
                .containsEntry("topic", Map.of())
                .containsOnlyKeys("type", "tier", "theme", "ward", "topic");
    }

    @Test
    void choicesWithinAFacetWidenAndAcrossFacetsNarrow() {
        SearchFilter helpOrStory = SearchFilter.none().withTypes("SCRUTINY_EXPLAINER", "STORY");
        assertThat(found(helpOrStory)).containsExactly(explainer, story);
        assertThat(facets(helpOrStory))
                .containsEntry("type", Map.of("CAMPAIGN_BURST", 1L, "STORY", 1L, "SCRUTINY_EXPLAINER", 1L))
                .containsEntry("theme", Map.of("PLACES", 1L))
                .containsEntry("topic", Map.of("scrutiny", 1L));

        SearchFilter inPlaces = helpOrStory.withThemes("PLACES", "PEOPLE");
        assertThat(found(inPlaces)).containsExactly(story);
        assertThat(facets(inPlaces))
                .containsEntry("type", Map.of("CAMPAIGN_BURST", 1L, "STORY", 1L, "SCRUTINY_EXPLAINER", 0L))
                .containsEntry("theme", Map.of("PLACES", 1L, "PEOPLE", 0L))
                .containsEntry("tier", Map.of("HUB", 1L))
                .containsEntry("topic", Map.of());
    }

    @Test
    void countsWhatChoosingAnyFurtherValueWouldFind() {
        SearchFilter chosen = SearchFilter.none().withThemes("PLACES").withTypes("STORY");
        facets(chosen)
                .get("type")
                .forEach((type, count) -> assertThat(
                                found(SearchFilter.none().withThemes("PLACES").withTypes(type)))
                        .as(type)
                        .hasSize(count.intValue()));
        facets(chosen)
                .get("theme")
                .forEach((theme, count) -> assertThat(
                                found(SearchFilter.none().withTypes("STORY").withThemes(theme)))
                        .as(theme)
                        .hasSize(count.intValue()));
    }

    @Test
    void whatIsChosenIsCountedThoughNothingHasIt() {
        assertThat(facets(SearchFilter.none().withWards("atlantis", "dalton")))
                .containsEntry("ward", Map.of("dalton", 1L, "atlantis", 0L))
                .containsEntry("type", Map.of("STORY", 1L));
    }

    private Map<String, Map<String, Long>> facets(SearchFilter filter) {
        return queries.search(SearchRequest.of("", Audience.PUBLIC).narrowedTo(filter)).facets().stream()
                .collect(Collectors.toMap(
                        Facet::name,
                        facet -> facet.values().stream()
                                .collect(Collectors.toMap(Facet.Value::value, Facet.Value::count))));
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
