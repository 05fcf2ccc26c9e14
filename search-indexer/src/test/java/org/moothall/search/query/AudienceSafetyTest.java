package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class AudienceSafetyTest extends SearchTest {

    private final Published open = Published.titled("Highways and you").body("Who mends the road?");
    private final Published forStaff = Published.titled("Restructure of the Highfields depot")
            .visibleTo(Audience.STAFF)
            .type("HELP_ARTICLE", "HELP")
            .wards("dalton")
            .topics("restructure")
            .themes("PARTNERSHIP")
            .names("Perpetua Quill")
            .body("The depot closes. Ask for voluntary redundancy packages.");
    private final Published later =
            Published.titled("Budget embargo").visibleTo().body("Embargoed figures of the budget.");

    @BeforeAll
    void publish() {
        beginWith(open, forStaff, later);
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "COUNCILLOR"})
    void findsNothingThatIsForOthers(Audience audience) {
        for (String query : List.of("Restructure of the Highfields depot", "redundancy", "Perpetua", "dalton")) {
            SearchResult result = search(query, audience);
            assertThat(result.hits()).as(query).isEmpty();
            assertThat(result.total()).as(query).isZero();
            assertThat(result.facets())
                    .as(query)
                    .allSatisfy(facet -> assertThat(facet.values()).isEmpty());
        }
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "COUNCILLOR"})
    void suggestsNothingThatIsForOthers(Audience audience) {
        assertThat(queries.suggest("high", audience, 10))
                .extracting(Suggestion::text)
                .containsExactly("Highways and you");
        assertThat(queries.suggest("perp", audience, 10)).isEmpty();
    }

    @ParameterizedTest
    @EnumSource(
            value = Audience.class,
            names = {"PUBLIC", "COUNCILLOR"})
    void mendsNoSpellingWithWordsThatAreForOthers(Audience audience) {
        assertThat(search("redundency", audience).didYouMean()).isNull();
        assertThat(search("road redundency", audience).didYouMean()).isNull();
        assertThat(search("perpetau", audience).didYouMean()).isNull();
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void countsInFacetsOnlyWhatTheAudienceSees(Audience audience) {
        Facet types = search("", audience).facets().getFirst();
        assertThat(types.name()).isEqualTo("type");
        assertThat(types.values())
                .extracting(Facet.Value::value)
                .containsExactlyInAnyOrderElementsOf(
                        audience == Audience.STAFF ? List.of("STORY", "HELP_ARTICLE") : List.of("STORY"));
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void showsToNobodyWhatOpensLater(Audience audience) {
        assertThat(search("budget embargo", audience).hits()).isEmpty();
        assertThat(queries.suggest("budg", audience, 10)).isEmpty();
        assertThat(search("embargoe figurse", audience).didYouMean()).isNull();
    }

    @Nested
    class ForThoseWhoMaySeeIt {

        @Test
        void findsSuggestsAndMendsSpelling() {
            assertThat(search("redundancy", Audience.STAFF).hits())
                    .extracting(SearchHit::documentId)
                    .containsExactly(forStaff.id());
            assertThat(queries.suggest("perp", Audience.STAFF, 10))
                    .containsExactly(new Suggestion(forStaff.title(), forStaff.id()));
            assertThat(search("redundency", Audience.STAFF).didYouMean()).isEqualTo("redundancy");
        }

        @Test
        void proposesNoSpellingThatFindsNoMore() {
            assertThat(search("redundancy", Audience.STAFF).didYouMean()).isNull();
            assertThat(queries.search(SearchRequest.of("redundency", Audience.STAFF)
                                    .narrowedTo(SearchFilter.none().withTypes("STORY")))
                            .didYouMean())
                    .as("with a filter that leaves nothing")
                    .isNull();
        }
    }
}
