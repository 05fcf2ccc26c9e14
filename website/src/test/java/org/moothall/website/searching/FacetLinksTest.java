package org.moothall.website.searching;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.moothall.website.listing.Asked;
import org.moothall.website.listing.Choice;
import org.moothall.website.searching.FoundContent.Facet;
import org.moothall.website.searching.FoundContent.Value;

class FacetLinksTest {

    @Test
    void eachValueNarrowsTheSearchAndAChosenOneWidensItAgain() {
        Asked asked = new Asked("/search", Map.of("q", List.of("x"), "type", List.of("story")));
        List<Choice> types = FacetLinks.of(
                        List.of(new Facet(
                                "type", List.of(new Value("STORY", "Story", 3), new Value("LIVE_COVERAGE", "", 1)))),
                        asked)
                .getFirst()
                .choices();
        assertThat(types).extracting(Choice::chosen).containsExactly(true, false);
        assertThat(types.getFirst().path()).isEqualTo("/search?q=x");
        assertThat(types.getLast().path()).endsWith("type=story&type=live-coverage");
        assertThat(types.getLast().label()).isEqualTo("Live coverage");
    }

    @Test
    void whatIsChosenCanBeTakenAwayThoughNothingWasFoundForIt() {
        Asked asked = new Asked("/search", Map.of("ward", List.of("castle-fold")));
        List<FacetLinks> facets = FacetLinks.of(List.of(), asked);
        assertThat(facets).singleElement().satisfies(facet -> {
            assertThat(facet.heading()).isEqualTo("Ward");
            assertThat(facet.choices().getFirst().path()).isEqualTo("/search");
        });
    }

    @Test
    void aLongFacetIsCutShort() {
        List<Value> many = IntStream.range(0, 100)
                .mapToObj(number -> new Value("t" + number, "T" + number, 1))
                .toList();
        assertThat(FacetLinks.of(List.of(new Facet("topic", many)), new Asked("/search", Map.of()))
                        .getFirst()
                        .choices())
                .hasSize(12);
    }
}
