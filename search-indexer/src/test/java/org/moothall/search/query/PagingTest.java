package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Base64;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class PagingTest extends SearchTest {

    private static final int ALL = 25;

    @BeforeAll
    void publish() {
        beginWith(IntStream.range(0, ALL)
                .mapToObj(i -> Published.titled("Panel meeting").since("2019-07-0" + (1 + i / 9) + "T08:00:00Z"))
                .toArray(Published[]::new));
    }

    @ParameterizedTest
    @ValueSource(strings = {"panel meeting", ""})
    void showsEveryHitOnceAlsoWhereAllAreAlike(String query) {
        List<UUID> seen = new ArrayList<>();
        String after = null;
        SearchResult page;
        do {
            page = queries.search(
                    SearchRequest.of(query, Audience.PUBLIC).first(10).after(after));
            page.hits().forEach(hit -> seen.add(hit.documentId()));
            assertThat(page.total()).isEqualTo(ALL);
            after = page.hits().getLast().cursor();
        } while (page.hasNext());
        assertThat(seen).hasSize(ALL).doesNotHaveDuplicates();
    }

    @Test
    void saysThatThereIsNoMoreAtTheEnd() {
        assertThat(queries.search(SearchRequest.of("panel", Audience.PUBLIC).first(ALL))
                        .hasNext())
                .isFalse();
        assertThat(queries.search(SearchRequest.of("panel", Audience.PUBLIC).first(ALL - 1))
                        .hasNext())
                .isTrue();
    }

    @Test
    void refusesACursorOfAnotherSearch() {
        String cursor = search("panel", Audience.PUBLIC).hits().getFirst().cursor();
        assertThatExceptionOfType(CursorRefused.class)
                .isThrownBy(() -> queries.search(
                        SearchRequest.of("meeting", Audience.PUBLIC).after(cursor)))
                .withMessageContaining(cursor.substring(0, 60));
        assertThatExceptionOfType(CursorRefused.class)
                .isThrownBy(() ->
                        queries.search(SearchRequest.of("panel", Audience.STAFF).after(cursor)));
        assertThatExceptionOfType(CursorRefused.class)
                .isThrownBy(() -> queries.search(SearchRequest.of("panel", Audience.PUBLIC)
                        .narrowedTo(SearchFilter.none().withTiers("HUB"))
                        .after(cursor)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "x", "%%%", "MSBhYmM", "bm90IGEgY3Vyc29y", "💥"})
    void refusesACursorThatIsMadeUp(String cursor) {
        assertThatExceptionOfType(CursorRefused.class)
                .isThrownBy(() -> queries.search(
                        SearchRequest.of("panel", Audience.PUBLIC).after(cursor)))
                .withMessageContaining("[" + cursor + "]")
                .withMessageContaining("leave [after] out");
    }

    @ParameterizedTest
    @ValueSource(strings = {"NaN", "Infinity", "1e999", "{}", "99999999999999999999", "99999999999999999999.5"})
    void refusesACursorWhosePlaceIsNoNumber(String place) {
        String real = new String(
                Base64.getUrlDecoder()
                        .decode(search("panel", Audience.PUBLIC)
                                .hits()
                                .getFirst()
                                .cursor()),
                StandardCharsets.UTF_8);
        String[] parts = real.split(" ");
        String forged = Base64.getUrlEncoder()
                .withoutPadding()
                .encodeToString(
                        String.join(" ", parts[0], parts[1], place, parts[3]).getBytes(StandardCharsets.UTF_8));
        assertThatExceptionOfType(CursorRefused.class)
                .isThrownBy(() -> queries.search(
                        SearchRequest.of("panel", Audience.PUBLIC).after(forged)));
    }
}
