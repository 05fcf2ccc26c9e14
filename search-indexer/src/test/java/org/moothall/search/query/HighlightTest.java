package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HighlightTest extends SearchTest {

    private static final int LONGER_THAN_IS_ANALYSED = 1_100_000;

    @BeforeAll
    void publish() {
        beginWith(
                Published.titled("Planning <b>now</b>")
                        .summary("About \"planning\" & <script>alert('x')</script>.")
                        .body("An <img src=x onerror=alert(1)> allotment </mark> in <mark>Newsome</mark> & beyond."),
                Published.titled("The long minutes")
                        .summary("All that was said.")
                        .body("word ".repeat(LONGER_THAN_IS_ANALYSED / 5) + " zeppelin"),
                Published.titled("Questions").summary("Answered.").text("Q: May I film? A: Yes, you may record."));
    }

    @Test
    void escapesEverythingButItsOwnMarks() {
        assertThat(highlight("allotment"))
                .contains("<mark>allotment</mark>")
                .contains("&lt;img src=x onerror=alert(1)&gt;")
                .contains("&lt;mark&gt;Newsome&lt;&#x2F;mark&gt;")
                .matches("(?s)[^<>]*<mark>[^<>]*</mark>[^<>]*");
        assertThat(highlight("planning")).doesNotContain("<script").contains("&lt;script&gt;");
    }

    @Test
    void showsTheSummaryWhereNothingMatches() {
        assertThat(search("", Audience.PUBLIC).hits())
                .extracting(SearchHit::highlight)
                .contains("Answered.")
                .noneMatch(text -> text.contains("<"));
    }

    @Test
    void showsPassagesOfATypesOwnText() {
        assertThat(highlight("filming")).isEqualTo("Q: May I <mark>film</mark>? A: Yes, you may record.");
    }

    @Test
    void doesNotMarkTheWordsOfAFilter() {
        SearchResult result = queries.search(SearchRequest.of("allotment", Audience.PUBLIC)
                .narrowedTo(SearchFilter.none().withTypes("STORY")));
        assertThat(result.hits().getFirst().highlight()).containsOnlyOnce("<mark>");
    }

    @Test
    void copesWithBodiesLongerThanIsAnalysed() {
        assertThat(highlight("zeppelin")).isNotEmpty();
        assertThat(highlight("zepelin")).isNotEmpty();
    }

    private String highlight(String query) {
        return search(query, Audience.PUBLIC).hits().getFirst().highlight();
    }
}
