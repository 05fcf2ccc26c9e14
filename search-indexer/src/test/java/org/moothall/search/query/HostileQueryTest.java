package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;

@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class HostileQueryTest extends SearchTest {

    @BeforeAll
    void publish() {
        beginWith(Published.titled("Scrutiny in Kirklees").body("A panel."));
    }

    static Stream<String> queries() {
        return Stream.of(
                "a",
                "the of and",
                "\"scrutiny",
                "scrutiny AND (panel OR",
                "title:* OR visibleTo:STAFF",
                "+-&&||!(){}[]^\"~*?:\\/",
                "*".repeat(500),
                "' OR 1=1; DROP TABLE publication_log; --",
                "{\"query\":{\"match_all\":{}}}",
                "<script>alert(1)</script>",
                "\u0000\u0007\u001b[31m",
                "\ud83d scrutiny \udc00",
                "👩‍👩‍👧 scrutiny",
                "مجلس المدينة ‏ scrutiny",
                "e\u0301\u0301\u0301\u0301scrutiny",
                "\u2028\u00a0\u3000",
                "scrutiny".repeat(700),
                IntStream.range(0, 200).mapToObj(i -> "councillor" + i).collect(Collectors.joining(" ")),
                "-scrutiny -panel",
                "-\"scrutiny panel\" --x -",
                "“scrutiny \"panel”",
                "\"" + "a ".repeat(2_500) + "\"",
                "% _ \\u0027 %27 ${jndi:ldap://x}");
    }

    @ParameterizedTest
    @MethodSource("queries")
    void answersWhateverIsTyped(String query) {
        assertThatCode(() -> search(query, Audience.PUBLIC)).doesNotThrowAnyException();
        assertThatCode(() -> queries.suggest(query, Audience.PUBLIC, 8)).doesNotThrowAnyException();
    }

    @Test
    void findsTheWordsAmongTheSigns() {
        assertThat(search("\"scrutiny", Audience.PUBLIC).hits()).hasSize(1);
        assertThat(search("\ud83d scrutiny \udc00", Audience.PUBLIC).hits()).hasSize(1);
        assertThat(search("scru\u00adtiny", Audience.PUBLIC).hits()).hasSize(1);
    }

    @Test
    void takesNoSyntaxForMoreThanWords() {
        assertThat(search("title:*", Audience.PUBLIC).hits()).isEmpty();
        assertThat(search("pan*", Audience.PUBLIC).hits()).isEmpty();
    }

    @Test
    void leavesOutWhatGoesBeyondTheLimits() {
        assertThat(QueryText.of("one ".repeat(5_000)).words().split(" ")).hasSize(32);
        assertThat(QueryText.of("word " + "x".repeat(5_000)).words()).isEqualTo("word");
        assertThat(QueryText.of("x".repeat(5_000)).words()).hasSize(200);
    }

    @Test
    void refusesPagesThatAreTooLargeOrTooSmall() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> SearchRequest.of("x", Audience.PUBLIC).first(101))
                .withMessageContaining("[first] is 101: ask for 1 to 100");
        assertThatIllegalArgumentException().isThrownBy(() -> queries.suggest("x", Audience.PUBLIC, 0));
    }
}
