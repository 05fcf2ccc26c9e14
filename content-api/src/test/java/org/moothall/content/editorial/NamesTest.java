package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Role;

class NamesTest extends EditorialTest {

    private static final String QUERY =
            "query ($usernames: [String!]!) { namesOf(usernames: $usernames) { username name } }";

    @Test
    void areThoseOfPeopleAndInPlainEnglishThoseOfThePlatform() {
        Browser author = signedIn(Role.AUTHOR);
        Answer who = author.get("/editorial/session");
        String username = who.at("/account/username");

        Answer answer = ask(author, List.of(username, "import", "scheduler", "nobody@example.org"));

        assertThat(answer.at("/data/namesOf/0/name")).isEqualTo(who.at("/account/displayName"));
        assertThat(answer.at("/data/namesOf/1/name")).isEqualTo("Import");
        assertThat(answer.at("/data/namesOf/2/name")).isEqualTo("The schedule");
        assertThat(answer.at("/data/namesOf/3/name")).isEqualTo("nobody@example.org");
    }

    @Test
    void areNotForReaders() {
        assertThat(ask(signedIn(Role.READER), List.of("import")).response().body())
                .contains("NOT_ALLOWED");
    }

    private static Answer ask(Browser browser, List<String> usernames) {
        return browser.post("/editorial/graphql", Map.of("query", QUERY, "variables", Map.of("usernames", usernames)));
    }
}
