package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Role;

class SavedViewsTest extends EditorialTest {

    private final String name = "View " + UUID.randomUUID();

    private Answer save(Browser browser, boolean shared) {
        return send(browser, "saveView", Map.of("name", name, "query", "state=DRAFT&q=a%20b", "shared", shared));
    }

    private static List<String> names(Browser browser) {
        return send(browser, "savedViews", Map.of())
                .json()
                .at("/data/savedViews")
                .findValuesAsString("name");
    }

    @Test
    void areTheirOwnersAlone() {
        Browser author = signedIn(Role.AUTHOR);

        String id = save(author, false).succeeds("saveView").at("/data/saveView/view/id");

        assertThat(names(author)).contains(name);
        Browser other = signedIn(Role.EDITOR);
        assertThat(names(other)).doesNotContain(name);
        assertThat(send(other, "removeView", Map.of("id", id)).at("/data/removeView/refusals/0/code"))
                .isEqualTo("NOT_FOUND");
    }

    @Test
    void areSeenByEverybodyWhoWritesWhenAnEditorSharesThem() {
        Browser editor = signedIn(Role.EDITOR);
        String id = save(editor, true).succeeds("saveView").at("/data/saveView/view/id");
        Browser author = signedIn(Role.AUTHOR);

        assertThat(names(author)).contains(name);
        assertThat(send(author, "removeView", Map.of("id", id)).at("/data/removeView/refusals/0/code"))
                .isEqualTo("NOT_ALLOWED");
        assertThat(send(signedIn(Role.ADMINISTRATOR), "removeView", Map.of("id", id))
                        .at("/data/removeView/refusals"))
                .isEmpty();
        assertThat(names(author)).doesNotContain(name);
    }

    @Test
    void areNotSharedByAuthors() {
        assertThat(save(signedIn(Role.AUTHOR), true).at("/data/saveView/refusals/0/code"))
                .isEqualTo("NOT_ALLOWED");
    }

    @Test
    void haveDifferentNames() {
        Browser author = signedIn(Role.AUTHOR);
        save(author, false).succeeds("saveView");

        save(author, false).refuses("saveView", "IN_USE", "name");
    }

    @Test
    void areChangedInTheVersionThatWasSeen() {
        Browser author = signedIn(Role.AUTHOR);
        String id = save(author, false).at("/data/saveView/view/id");
        Map<String, ?> change = Map.of("id", id, "version", 1, "name", name + "!", "query", "", "shared", false);

        Answer changed = send(author, "changeView", change).succeeds("changeView");

        assertThat(changed.at("/data/changeView/view/version")).isEqualTo("2");
        send(author, "changeView", change).refuses("changeView", "STALE_VERSION", "version");
    }

    @ParameterizedTest
    @ValueSource(strings = {"?q=a", "https://elsewhere.example/", "q=<script>", "q=a b"})
    void holdNothingButAQuery(String query) {
        send(signedIn(Role.AUTHOR), "saveView", Map.of("name", name, "query", query))
                .refuses("saveView", "MALFORMED", "query");
    }
}
