package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.seen;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Role;
import org.moothall.content.document.Document;
import org.moothall.content.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

class HomeTest extends EditorialTest {

    @Autowired
    private Statements statements;

    private Answer home(Browser browser, Instant from, Instant to) {
        Answer answer = send(browser, "home", Map.of("from", from.toString(), "to", to.toString()));
        assertThat(answer.json().has("errors")).as(answer.response().body()).isFalse();
        return answer;
    }

    private static List<String> ids(Answer answer, String list) {
        return answer.json().at("/data/home/" + list).findValuesAsString("id");
    }

    @Test
    void showsWhatTheCallerIsWriting() {
        Browser author = signedIn(Role.AUTHOR);
        Answer created = send(author, "create", Map.of("type", "STORY", "content", Map.of("title", "Mine")));
        desk.draft(story("Somebody else's"));

        Answer home = home(author, clock.instant(), clock.instant().plusSeconds(1));

        assertThat(ids(home, "drafts")).containsExactly(created.at("/data/createDocument/document/id"));
    }

    @Test
    void showsWhatGoesOutInAWeek() {
        Instant day = clock.instant().plus(Duration.ofDays(300));
        Document document = desk.draft(story("Next week’s news"));
        desk.schedule().schedule(EDITOR, seen(document), day.plusSeconds(60), null);

        Browser editor = signedIn(Role.EDITOR);
        Answer home = home(editor, day, day.plusSeconds(120));

        assertThat(home.at("/data/home/agenda/0/kind")).isEqualTo("PUBLISH");
        assertThat(home.at("/data/home/agenda/0/document/title")).isEqualTo("Next week’s news");
        assertThat(home(editor, day.plusSeconds(61), day.plusSeconds(120)).at("/data/home/agenda/0/kind"))
                .isEmpty();
    }

    @Test
    void showsWhatWasPublishedLately() {
        Document live = desk.live(story("Out now"));

        Answer home =
                home(signedIn(Role.EDITOR), clock.instant(), clock.instant().plusSeconds(1));

        assertThat(ids(home, "published")).contains(live.id().toString());
    }

    @Test
    void costsAsMuchWithManyDocumentsAsWithFew() {
        Browser editor = signedIn(Role.EDITOR);
        Instant from = clock.instant();
        home(editor, from, from.plusSeconds(1));
        desk.live(story("One"));
        List<String> withFew = ofDocuments(editor, from);
        for (int i = 0; i < 8; i++) {
            desk.live(story("Many " + i));
        }

        assertThat(ofDocuments(editor, from)).hasSameSizeAs(withFew).isNotEmpty();
    }

    private List<String> ofDocuments(Browser editor, Instant from) {
        return statements.during(() -> home(editor, from, from.plusSeconds(1))).stream()
                .filter(statement -> statement.contains("document"))
                .toList();
    }

    @Test
    void isForThoseWhoWrite() {
        Answer answer = send(
                signedIn(Role.READER), "home", Map.of("from", "2026-01-01T00:00:00Z", "to", "2026-01-02T00:00:00Z"));

        assertThat(answer.status()).isEqualTo(403);
    }
}
