package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Role;
import org.moothall.content.document.Document;
import org.moothall.content.testing.Statements;
import org.springframework.beans.factory.annotation.Autowired;

class KeepingApiTest extends EditorialTest {

    @Autowired
    private Statements statements;

    private static Map<String, Object> autosave(Document document, String title) {
        return Map.of(
                "id", document.id(), "version", document.version(), "content", Map.of("title", title, "body", "*Hi*"));
    }

    private static Answer revisions(Browser editor, Document document, int first, String after) {
        Map<String, Object> variables = new HashMap<>();
        variables.put("document", document.id());
        variables.put("first", first);
        variables.put("after", after);
        return send(editor, "revisions", variables);
    }

    @Test
    void anAutosaveIsARevisionWithItsContentAndItsWritersName() {
        Browser editor = signedIn(Role.EDITOR);
        Document document = desk.draft(story("Ask Ashbrow"));

        Answer saved = send(editor, "autosave", autosave(document, "Ask Ashbrow again"))
                .succeeds("autosaveDraft");
        Answer listed = revisions(editor, document, 1, null);

        assertThat(saved.at("/data/autosaveDraft/document/changedByName")).isEqualTo("Edith");
        assertThat(saved.at("/data/autosaveDraft/document/events/0/byName")).isEqualTo("Edith");
        assertThat(listed.at("/data/revisions/totalCount")).isEqualTo("2");
        assertThat(listed.at("/data/revisions/edges/0/node/kind")).isEqualTo("AUTOSAVE");
        assertThat(listed.at("/data/revisions/edges/0/node/savedByName")).isEqualTo("Edith");
        assertThat(listed.at("/data/revisions/edges/0/node/content/body/html")).isEqualTo("<p><em>Hi</em></p>");
        String next = listed.at("/data/revisions/pageInfo/endCursor");
        assertThat(revisions(editor, document, 1, next).at("/data/revisions/edges/0/node/title"))
                .isEqualTo("Ask Ashbrow");
    }

    @Test
    void aStaleAutosaveIsRefusedBesideWhatIsStored() {
        Document document = desk.draft(story("Ask Ashbrow"));
        desk.save(document, story("Ask Ashbrow, by somebody else"));

        Answer answer = send(signedIn(Role.EDITOR), "autosave", autosave(document, "Mine"));

        answer.refuses("autosaveDraft", "STALE_VERSION", "version");
        assertThat(answer.at("/data/autosaveDraft/document/title")).isEqualTo("Ask Ashbrow, by somebody else");
    }

    @Test
    void restoringAnswersWithTheDocumentAsItWas() {
        Browser editor = signedIn(Role.AUTHOR);
        Document document = desk.save(desk.draft(story("One")), story("Two"));
        String first = revisions(editor, document, 2, null).at("/data/revisions/edges/1/node/id");

        Answer restored = send(
                        editor,
                        "restoreRevision",
                        Map.of("id", document.id(), "version", document.version(), "revision", first))
                .succeeds("restoreRevision");

        assertThat(restored.at("/data/restoreRevision/document/title")).isEqualTo("One");
    }

    @Test
    void aLongListNeedsNoMoreStatementsThanAShortOne() {
        Browser editor = signedIn(Role.EDITOR);
        UUID related = desk.draft(story("Related")).id();
        Document few = saved(3, related);
        Document many = saved(30, related);
        revisions(editor, few, 50, null);

        List<String> forFew = sentFor(editor, few);
        List<String> forMany = sentFor(editor, many);

        assertThat(forMany).as(String.join("\n", forMany)).hasSameSizeAs(forFew);
    }

    @Test
    void twoPeopleSeeEachOther() {
        Document document = desk.draft(story("Two desks"));
        Browser first = signedIn(Role.EDITOR);
        Browser second = signedIn(Role.AUTHOR);
        send(first, "present", Map.of("document", document.id(), "screen", UUID.randomUUID()));

        Answer seen = send(second, "present", Map.of("document", document.id(), "screen", UUID.randomUUID()));

        assertThat(seen.at("/data/present/others/0/name")).isEqualTo("Edith");
        assertThat(seen.at("/data/present/others/0/writing")).isEqualTo("true");
        assertThat(seen.at("/data/present/version")).isEqualTo("1");
    }

    @Test
    void readersLearnOfNobodyAndOfNoSave() {
        Document document = desk.draft(story("Not for readers"));
        Browser reader = signedIn(Role.READER);

        assertThat(revisions(reader, document, 1, null).status()).isEqualTo(403);
        assertThat(send(reader, "present", Map.of("document", document.id(), "screen", UUID.randomUUID()))
                        .status())
                .isEqualTo(403);
    }

    private List<String> sentFor(Browser editor, Document document) {
        return statements.during(() -> revisions(editor, document, 50, null));
    }

    private Document saved(int times, UUID related) {
        Document document = desk.draft(story("Saved often").related(related));
        for (int i = 1; i < times; i++) {
            document = desk.save(document, story("Saved often " + i).related(related));
        }
        return document;
    }
}
