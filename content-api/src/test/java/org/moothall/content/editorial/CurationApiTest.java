package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;
import static org.moothall.content.testing.Contents.story;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Role;
import org.moothall.content.audit.AuditEntries;
import org.moothall.content.audit.AuditFilter;
import org.moothall.content.audit.Audited;
import org.moothall.content.document.Document;
import org.springframework.beans.factory.annotation.Autowired;

class CurationApiTest extends EditorialTest {

    private static final String SAVE_BET = """
            mutation ($id: ID, $version: Int, $bet: BestBetInput!) {
              saveBestBet(id: $id, version: $version, bet: $bet) {
                bestBet { id query version documents { id title } } refusals { code field message remedy }
              }
            }""";
    private static final String SAVE_WORDS = """
            mutation ($id: ID, $version: Int, $words: String!) {
              saveIgnoredWords(id: $id, version: $version, words: $words) {
                ignored { id words } refusals { code field message remedy }
              }
            }""";

    @Autowired
    private AuditEntries entries;

    private final String word = "gully" + UUID.randomUUID().toString().substring(0, 8);

    @Test
    void bestBetsAreKeptByEditorsAndAudited() {
        Browser editor = signedIn(Role.EDITOR);
        Document document = desk.draft(story("Road drains"));
        Map<String, Object> bet = Map.of("query", word + "?", "documents", List.of(document.id()));
        Answer saved = ask(editor, SAVE_BET, Map.of("bet", bet)).succeeds("saveBestBet");
        String id = saved.at("/data/saveBestBet/bestBet/id");
        assertThat(saved.at("/data/saveBestBet/bestBet/query")).isEqualTo(word);
        assertThat(saved.at("/data/saveBestBet/bestBet/documents/0/title")).isEqualTo("Road drains");
        ask(editor, SAVE_BET, Map.of("bet", bet)).refuses("saveBestBet", "IN_USE", "query");
        ask(editor, SAVE_BET, Map.of("id", id, "version", 7, "bet", bet))
                .refuses("saveBestBet", "STALE_VERSION", "version");
        ask(editor, SAVE_BET, Map.of("bet", Map.of("query", "?", "documents", List.of(document.id()))))
                .refuses("saveBestBet", "REQUIRED", "query");
        ask(editor, SAVE_BET, Map.of("bet", Map.of("query", word + " x", "documents", List.of(UUID.randomUUID()))))
                .refuses("saveBestBet", "NOT_FOUND", "documents");
        ask(
                        editor,
                        SAVE_BET,
                        Map.of(
                                "bet",
                                Map.of(
                                        "query",
                                        word + " y",
                                        "documents",
                                        List.of(document.id()),
                                        "lastDay",
                                        "2001-01-01")))
                .refuses("saveBestBet", "IN_THE_PAST", "lastDay");
        assertThat(ask(editor, "{ bestBets { query ended } }", Map.of())
                        .response()
                        .body())
                .contains(word);
        ask(
                        editor,
                        "mutation ($id: ID!) { removeBestBet(id: $id, version: 1) { refusals { code } } }",
                        Map.of("id", id))
                .succeeds("removeBestBet");
        assertThat(entries.page(new AuditFilter(null, null, null, id, null, null, null), 10, null))
                .extracting(Audited::action)
                .containsExactly("REMOVED", "CREATED");
    }

    @Test
    void ignoredWordsAreKeptByEditorsAlone() {
        Browser editor = signedIn(Role.EDITOR);
        Answer saved =
                ask(editor, SAVE_WORDS, Map.of("words", word.toUpperCase())).succeeds("saveIgnoredWords");
        assertThat(saved.at("/data/saveIgnoredWords/ignored/words")).isEqualTo(word);
        ask(editor, SAVE_WORDS, Map.of("words", word)).refuses("saveIgnoredWords", "IN_USE", "words");
        ask(
                        editor,
                        "mutation ($id: ID!) { removeIgnoredWords(id: $id, version: 1) { refusals { code } } }",
                        Map.of("id", saved.at("/data/saveIgnoredWords/ignored/id")))
                .succeeds("removeIgnoredWords");
        Answer author = ask(signedIn(Role.AUTHOR), SAVE_WORDS, Map.of("words", word));
        assertThat(author.at("/data/saveIgnoredWords/refusals/0/code")).isEqualTo("NOT_ALLOWED");
    }

    @Test
    void searchesThatFrontEndsTellOfAreCountedUnlessEditorsMadeThem() {
        Browser editor = signedIn(Role.EDITOR).withHeader("User-Agent", "Mozilla/5.0 (X11)");
        for (int i = 0; i < 4; i++) {
            Browser reader = new Browser(port).withHeader("User-Agent", "Mozilla/5.0 (X11; " + i + ")");
            assertThat(reader.post("/graphql/searched", Map.of("query", word, "results", 2))
                            .status())
                    .isEqualTo(204);
        }
        assertThat(editor.post("/graphql/searched", Map.of("query", word, "results", 2))
                        .status())
                .isEqualTo(204);
        Browser reader = new Browser(port);
        assertThat(reader.post("/graphql/searched", Map.of("query", word)).status())
                .isEqualTo(400);
        assertThat(reader.post("/graphql/opened", Map.of("query", word, "document", "x", "rank", 1))
                        .status())
                .isEqualTo(400);
        String today = clock.instant().toString().substring(0, 10);
        String recorded = "{ searchRecord(period: { from: \"%s\", to: \"2100-01-01\" })"
                + " { queries(first: 1000) { query times meanRank } } }";
        await().untilAsserted(() -> assertThat(ask(editor, recorded.formatted(today), Map.of())
                        .response()
                        .body())
                .contains("{\"query\":\"" + word + "\",\"times\":4,\"meanRank\":null}"));
    }

    private static Answer ask(Browser browser, String document, Map<String, ?> variables) {
        return browser.post("/editorial/graphql", Map.of("query", document, "variables", variables));
    }
}
