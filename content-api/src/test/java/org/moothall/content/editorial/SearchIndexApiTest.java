package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Role;
import org.moothall.content.audit.AuditEntries;
import org.moothall.content.audit.AuditFilter;
import org.moothall.content.audit.Audited;
import org.springframework.beans.factory.annotation.Autowired;

class SearchIndexApiTest extends EditorialTest {

    private static final String SHOW = """
            { searchIndex { reachable followed name documents lag definition newestDefinition setAsideCount
                setAside { number reason } rebuild { state documents total secondsLeft }
                verification { state compared found findings { document fault indexed expected detail } } } }""";

    @Autowired
    private AuditEntries entries;

    @Test
    void showsHowTheIndexStandsAndTakesWhatAdministratorsWant() {
        Browser admin = signedIn(Role.ADMINISTRATOR);
        assertThat(query(admin, SHOW, Map.of()).at("/data/searchIndex/reachable")).isEqualTo("true");
        deed(admin, "rebuildSearchIndex").succeeds("rebuildSearchIndex");
        deed(admin, "rebuildSearchIndex").refuses("rebuildSearchIndex", "WRONG_STATE", "");
        deed(admin, "stopSearchIndexRebuild").succeeds("stopSearchIndexRebuild");
        deed(admin, "resumeSearchIndexRebuild").succeeds("resumeSearchIndexRebuild");
        deed(admin, "verifySearchIndex(repair: true)").succeeds("verifySearchIndex");
        Answer again = deed(admin, "retrySetAside(index: \"none\", number: 7)");
        again.refuses("retrySetAside", "UNKNOWN_VALUE", "number");
        assertThat(query(admin, SHOW, Map.of()).at("/data/searchIndex/rebuild/state")).isEqualTo("REQUESTED");
        assertThat(entries.page(new AuditFilter(null, null, null, "search-index", null, null, null), 10, null))
                .extracting(Audited::action)
                .startsWith(
                        "INDEX_REPAIR_REQUESTED",
                        "INDEX_REBUILD_RESUMED",
                        "INDEX_REBUILD_STOPPED",
                        "INDEX_REBUILD_REQUESTED");
    }

    @Test
    void isForAdministratorsOnly() {
        Browser editor = signedIn(Role.EDITOR);
        assertThat(query(editor, SHOW, Map.of()).at("/errors/0/extensions/code")).isEqualTo("NOT_ALLOWED");
        assertThat(deed(editor, "rebuildSearchIndex").at("/data/rebuildSearchIndex/refusals/0/code"))
                .isEqualTo("NOT_ALLOWED");
    }

    private static Answer deed(Browser browser, String deed) {
        return query(browser, "mutation { " + deed + " { searchIndex { name } refusals { code field message remedy } } }", Map.of());
    }

    private static Answer query(Browser browser, String document, Map<String, ?> variables) {
        return browser.post("/editorial/graphql", Map.of("query", document, "variables", variables));
    }
}
