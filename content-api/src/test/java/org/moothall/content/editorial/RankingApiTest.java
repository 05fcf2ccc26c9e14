package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Role;

class RankingApiTest extends EditorialTest {

    private static final String EXPLAIN = """
            query ($query: String!) {
              searchRanking(query: $query, audience: STAFF) { answered documents { id reasons { text weight points } } }
            }""";

    @Test
    void isExplainedToEditors() {
        assertThat(explained(signedIn(Role.EDITOR)).response().body())
                .contains("\"answered\":")
                .contains("\"documents\":[]")
                .doesNotContain("errors");
    }

    @Test
    void isNotExplainedToAuthors() {
        assertThat(explained(signedIn(Role.AUTHOR)).response().body()).contains("NOT_ALLOWED");
    }

    private static Answer explained(Browser browser) {
        return browser.post(
                "/editorial/graphql", Map.of("query", EXPLAIN, "variables", Map.of("query", "nothing-has-this-word")));
    }
}
