package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Role;
import org.moothall.content.audit.AuditEntries;
import org.moothall.content.audit.AuditFilter;
import org.moothall.content.audit.Audited;
import org.springframework.beans.factory.annotation.Autowired;

class SynonymsApiTest extends EditorialTest {

    private static final String SAVE = """
            mutation ($id: ID, $version: Int, $rule: String!) {
              saveSynonym(id: $id, version: $version, rule: $rule) {
                rule { id rule version } refusals { code field message remedy }
              }
            }""";

    @Autowired
    private AuditEntries entries;

    @Test
    void areKeptByEditorsAndAudited() {
        Browser editor = signedIn(Role.EDITOR);
        String term = "gully" + UUID.randomUUID().toString().substring(0, 8);
        Answer saved = send(editor, Map.of("rule", term + ",drain")).succeeds("saveSynonym");
        String id = saved.at("/data/saveSynonym/rule/id");
        assertThat(saved.at("/data/saveSynonym/rule/rule")).isEqualTo(term + ", drain");
        send(editor, Map.of("id", id, "version", 1, "rule", term + ", road drain"))
                .succeeds("saveSynonym");
        send(editor, Map.of("id", id, "version", 1, "rule", term + ", sewer"))
                .refuses("saveSynonym", "STALE_VERSION", "version");
        send(editor, Map.of("rule", term + ", road drain")).refuses("saveSynonym", "IN_USE", "rule");
        send(editor, Map.of("rule", "alone")).refuses("saveSynonym", "MALFORMED", "rule");
        Answer listed = query(editor, "{ synonyms { rules { rule } fromFile state } }", Map.of());
        assertThat(listed.response().body()).contains(term + ", road drain").contains("elected member");
        query(
                        editor,
                        "mutation ($id: ID!) { removeSynonym(id: $id, version: 2) { refusals { code } } }",
                        Map.of("id", id))
                .succeeds("removeSynonym");
        assertThat(entries.page(new AuditFilter(null, null, null, id, null, null, null), 10, null))
                .extracting(Audited::action)
                .containsExactly("REMOVED", "CHANGED", "CREATED");
    }

    @Test
    void areNotChangedByAuthors() {
        Answer answer = send(signedIn(Role.AUTHOR), Map.of("rule", "one, two"));
        assertThat(answer.at("/data/saveSynonym/refusals/0/code")).isEqualTo("NOT_ALLOWED");
    }

    private static Answer send(Browser browser, Map<String, ?> variables) {
        return query(browser, SAVE, variables);
    }

    private static Answer query(Browser browser, String document, Map<String, ?> variables) {
        return browser.post("/editorial/graphql", Map.of("query", document, "variables", variables));
    }
}
