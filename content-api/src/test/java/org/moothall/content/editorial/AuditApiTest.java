package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Role;
import org.moothall.content.document.Document;
import org.moothall.content.testing.Contents;

class AuditApiTest extends EditorialTest {

    private static final String LIST = """
            query ($filter: AuditFilter, $after: String) {
              auditEntries(filter: $filter, first: 1, after: $after) {
                totalCount
                pageInfo { hasNextPage endCursor }
                edges { node { action actor actorName channel address subjectLabel changes { path before after } mentioned { id name } } }
              }
            }""";

    @Test
    void showsAdministratorsWhatWasDoneOverHttpAndFromWhere() {
        Browser administrator = signedIn(Role.ADMINISTRATOR);
        String slug = "audited-" + UUID.randomUUID();
        query(
                        administrator,
                        "mutation ($slug: String!) { saveTopic(slug: $slug, label: \"Roads\") { refusals { code } } }",
                        Map.of("slug", slug))
                .succeeds("saveTopic");
        query(
                        administrator,
                        "mutation ($slug: String!) { saveTopic(slug: $slug, label: \"Paths\") { refusals { code } } }",
                        Map.of("slug", slug))
                .succeeds("saveTopic");
        Answer first = query(administrator, LIST, Map.of("filter", Map.of("subjectId", slug)));
        assertThat(first.at("/data/auditEntries/totalCount")).isEqualTo("2");
        assertThat(first.at("/data/auditEntries/edges/0/node/channel")).isEqualTo("SESSION");
        assertThat(first.at("/data/auditEntries/edges/0/node/address")).isEqualTo("127.0.0.1");
        assertThat(first.at("/data/auditEntries/edges/0/node/changes/0/before")).isEqualTo("Roads");
        assertThat(first.at("/data/auditEntries/edges/0/node/changes/0/after")).isEqualTo("Paths");
        Answer second = query(
                administrator,
                LIST,
                Map.of(
                        "filter",
                        Map.of("subjectId", slug),
                        "after",
                        first.at("/data/auditEntries/pageInfo/endCursor")));
        assertThat(second.at("/data/auditEntries/edges/0/node/action")).isEqualTo("CREATED");
        assertThat(second.at("/data/auditEntries/edges/0/node/actorName"))
                .isNotEqualTo(second.at("/data/auditEntries/edges/0/node/actor"))
                .isEqualTo(administrator.get("/editorial/session").at("/account/displayName"));
        assertThat(second.at("/data/auditEntries/pageInfo/hasNextPage")).isEqualTo("false");
    }

    @Test
    void tellsWhenSomebodySignedOutHimselfOrEverywhere() {
        Browser author = signedIn(Role.AUTHOR);
        Answer who = author.get("/editorial/session");
        author.delete("/editorial/session");
        Browser administrator = signedIn(Role.ADMINISTRATOR);
        query(
                        administrator,
                        "mutation ($id: ID!) { signOutEverywhere(id: $id) { refusals { code } } }",
                        Map.of("id", who.at("/account/id")))
                .succeeds("signOutEverywhere");
        Map<String, ?> about =
                Map.of("subjectId", who.at("/account/username"), "actions", List.of("SIGNED_OUT", "SESSIONS_ENDED"));
        Answer last = query(administrator, LIST, Map.of("filter", about));
        assertThat(last.at("/data/auditEntries/totalCount")).isEqualTo("2");
        assertThat(last.at("/data/auditEntries/edges/0/node/action")).isEqualTo("SESSIONS_ENDED");
    }

    @Test
    void namesTheDocumentsAndImagesWhoseIdsStandAmongChanges() {
        Document target = desk.live(Contents.story("Where the bus goes"));
        Document document = desk.draft(Contents.story("See too").related(target.id()));
        Answer entry = query(signedIn(Role.ADMINISTRATOR), LIST, Map.of("filter", Map.of("subjectId", document.id())));
        assertThat(entry.at("/data/auditEntries/edges/0/node/mentioned/0/name")).isEqualTo("Where the bus goes");
    }

    @Test
    void isClosedToEditors() {
        Browser editor = signedIn(Role.EDITOR);
        Answer answer = query(editor, LIST, Map.of());
        assertThat(answer.at("/errors/0/extensions/code")).isEqualTo("NOT_ALLOWED");
        editor.get("/editorial/export/audit.csv").isProblem(403, "NOT_ALLOWED");
    }

    @Test
    void isExportedSoThatASpreadsheetRunsNothing() {
        Document document = desk.draft(Contents.story("=HYPERLINK(\"https://evil.example\")"));
        Browser administrator = signedIn(Role.ADMINISTRATOR);
        Answer csv = administrator.get("/editorial/export/audit.csv?type=DOCUMENT&subject=" + document.id());
        assertThat(csv.status()).isEqualTo(200);
        assertThat(csv.header("Content-Type")).startsWith("text/csv");
        assertThat(csv.header("Content-Disposition")).contains("attachment").contains(".csv");
        assertThat(csv.response().body())
                .contains("\"content/title\",\"\",\"'=HYPERLINK(\"\"https://evil.example\"\")\"")
                .doesNotContain(",\"=HYPERLINK");
        Answer json = administrator.get("/editorial/export/audit.json?subject=" + document.id());
        assertThat(json.json().size()).isEqualTo(1);
        assertThat(json.at("/0/subjectLabel")).startsWith("=HYPERLINK");
        Answer exports = query(
                administrator, LIST, Map.of("filter", Map.of("subjectId", "audit", "actions", new String[] {"EXPORTED"
                })));
        assertThat(exports.at("/data/auditEntries/edges/0/node/action")).isEqualTo("EXPORTED");
    }

    @Test
    void refusesAFilterThatCannotBeRead() {
        signedIn(Role.ADMINISTRATOR)
                .get("/editorial/export/audit.csv?from=yesterday")
                .isProblem(400, "MALFORMED");
    }

    private static Answer query(Browser browser, String document, Map<String, ?> variables) {
        return browser.post("/editorial/graphql", Map.of("query", document, "variables", variables));
    }
}
