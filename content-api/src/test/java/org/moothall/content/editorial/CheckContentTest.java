package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Role;

class CheckContentTest extends EditorialTest {

    private static Map<String, ?> typed(String body) {
        return Map.of(
                "type",
                "STORY",
                "content",
                Map.of(
                        "title",
                        "",
                        "summary",
                        "Short.",
                        "body",
                        body,
                        "openings",
                        List.of(Map.of("audience", "PUBLIC"))));
    }

    @Test
    void looksAtWhatIsTypedAndSavesNothing() {
        Browser author = signedIn(Role.AUTHOR);
        int before = documents();

        Answer answer = send(author, "checkContent", typed("Buses.\n\n[Click here](https://a.example)"));

        assertThat(answer.at("/data/checkContent/findings/0/check")).isEqualTo("LEAD_IMAGE");
        assertThat(answer.at("/data/checkContent/findings/1/line")).isEqualTo("3");
        assertThat(answer.at("/data/checkContent/findings/1/passage")).isEqualTo("Click here");
        assertThat(answer.at("/data/checkContent/reading/words")).isEqualTo("3");
        assertThat(documents()).isEqualTo(before);
    }

    @Test
    void answersWhateverIsTyped() {
        Answer answer = send(signedIn(Role.AUTHOR), "checkContent", typed(">".repeat(5_000)));

        assertThat(answer.at("/data/checkContent/findings/0/check")).isEqualTo("MARKUP");
    }

    @Test
    void isNotForReaders() {
        assertThat(send(signedIn(Role.READER), "checkContent", typed("Buses"))
                        .response()
                        .body())
                .contains("NOT_ALLOWED");
    }

    private int documents() {
        Integer count = jdbc.queryForObject("select count(*) from document", Integer.class);
        return count == null ? 0 : count;
    }
}
