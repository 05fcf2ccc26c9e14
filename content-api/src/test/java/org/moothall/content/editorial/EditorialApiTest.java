package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Role;
import org.moothall.content.document.Document;

class EditorialApiTest extends EditorialTest {

    private static Map<String, Object> content(String title) {
        return Map.of(
                "title",
                title,
                "summary",
                "What councillors heard.",
                "body",
                "**Buses**, please.",
                "openings",
                List.of(Map.of("audience", "PUBLIC")));
    }

    private static Map<String, Object> creation(String title) {
        return Map.of("type", "STORY", "content", content(title));
    }

    @Nested
    class AnEditor {

        @Test
        void writesAndPublishes() {
            Browser editor = signedIn(Role.EDITOR);

            Answer created = send(editor, "create", creation("Ask Ashbrow")).succeeds("createDocument");
            String id = created.at("/data/createDocument/document/id");
            Answer published = send(editor, "publish", Map.of("id", id, "version", 1, "note", "First"))
                    .succeeds("publishEdition");

            assertThat(created.at("/data/createDocument/document/draft/body/html"))
                    .isEqualTo("<p><strong>Buses</strong>, please.</p>");
            assertThat(published.at("/data/publishEdition/document/state")).isEqualTo("LIVE");
            assertThat(published.at("/data/publishEdition/document/live/changeNote"))
                    .isEqualTo("First");
            assertThat(published.at("/data/publishEdition/document/events/0/kind"))
                    .isEqualTo("PUBLISHED");
        }

        @Test
        void publishesWhatIsNewByOneRequest() {
            Answer answer = send(signedIn(Role.EDITOR), "publish-new", creation("Ask Ashbrow at once"))
                    .succeeds("publishNewDocument");

            assertThat(answer.at("/data/publishNewDocument/document/state")).isEqualTo("LIVE");
            assertThat(answer.at("/data/publishNewDocument/document/slug")).startsWith("ask-ashbrow-at-once");
            assertThat(answer.at("/data/publishNewDocument/document/events/0/kind"))
                    .isEqualTo("PUBLISHED");
        }

        @Test
        void learnsWhatKeepsItFromGoingOutByOneRequest() {
            Map<String, Object> unfinished = new HashMap<>(content("Ask Ashbrow"));
            unfinished.put("summary", "");

            send(signedIn(Role.EDITOR), "publish-new", Map.of("type", "STORY", "content", unfinished))
                    .refuses("publishNewDocument", "CHECKS_FAILED", "content.summary");
        }

        @Test
        void learnsOfBothVersionsAndOfWhatIsStoredWhenSomebodyElseWasFaster() {
            Browser editor = signedIn(Role.EDITOR);
            Document document = desk.draft(story("Ask Ashbrow"));
            desk.save(document, story("Ask Ashbrow, by somebody else"));

            Answer answer = send(
                    editor,
                    "save",
                    Map.of("id", document.id(), "version", document.version(), "content", content("Mine")));

            answer.refuses("saveDraft", "STALE_VERSION", "version");
            assertThat(answer.at("/data/saveDraft/refusals/0/givenVersion")).isEqualTo("1");
            assertThat(answer.at("/data/saveDraft/refusals/0/storedVersion")).isEqualTo("2");
            assertThat(answer.at("/data/saveDraft/document/title")).isEqualTo("Ask Ashbrow, by somebody else");
        }

        @Test
        void learnsWhichFieldsAreWrong() {
            Map<String, Object> wrong = new HashMap<>(content("T".repeat(10_000)));
            wrong.put("wards", List.of("narnia"));

            Answer answer = send(signedIn(Role.EDITOR), "create", Map.of("type", "STORY", "content", wrong));

            answer.refuses("createDocument", "TOO_LONG", "content.title");
            assertThat(answer.at("/data/createDocument/refusals/1/field")).isEqualTo("content.wards");
        }

        @Test
        void seesHowTextWouldLook() {
            Answer answer = send(signedIn(Role.AUTHOR), "render", Map.of("markdown", "*Hi* <script>"));

            assertThat(answer.at("/data/render/html")).isEqualTo("<p><em>Hi</em> &lt;script&gt;</p>");
        }

        @Test
        void learnsWhyTextCannotBeShown() {
            Answer answer = send(signedIn(Role.AUTHOR), "render", Map.of("markdown", ">".repeat(100_000)));

            assertThat(answer.at("/errors/0/extensions/code")).isEqualTo("MALFORMED");
        }
    }

    @Nested
    class SomebodyWithLessTrust {

        @Test
        void mayWriteButNotPublishAsAnAuthor() {
            Browser author = signedIn(Role.AUTHOR);
            Answer created = send(author, "create", creation("Ask Ashbrow")).succeeds("createDocument");
            String id = created.at("/data/createDocument/document/id");

            Answer answer = send(author, "publish", Map.of("id", id, "version", 1));

            assertThat(answer.at("/data/publishEdition/refusals/0/code")).isEqualTo("NOT_ALLOWED");
            assertThat(send(author, "publish-new", creation("Ask Ashbrow"))
                            .at("/data/publishNewDocument/refusals/0/code"))
                    .isEqualTo("NOT_ALLOWED");
        }

        @ParameterizedTest
        @ValueSource(strings = {"list", "render"})
        void readsNothingAsAReader(String document) {
            Answer answer = send(signedIn(Role.READER), document, Map.of("first", 1, "markdown", "Hi"));

            assertThat(answer.status()).as(answer.response().body()).isEqualTo(403);
        }
    }

    @Nested
    class TheList {

        @ParameterizedTest
        @ValueSource(strings = {"RECENTLY_CHANGED", "TITLE"})
        void showsEveryDocumentOncePageByPage(String order) {
            String word = "zq" + UUID.randomUUID().toString().substring(0, 8);
            List<String> expected = new ArrayList<>();
            for (int i = 0; i < 7; i++) {
                expected.add(desk.draft(story(word + " " + i % 3)).id().toString());
            }
            Browser editor = signedIn(Role.EDITOR);
            List<String> seen = new ArrayList<>();
            String after = null;
            boolean more = true;
            while (more) {
                Map<String, Object> variables = new HashMap<>();
                variables.put("filter", Map.of("text", word));
                variables.put("order", order);
                variables.put("first", 3);
                variables.put("after", after);
                Answer answer = send(editor, "list", variables);
                assertThat(answer.at("/data/documents/totalCount")).isEqualTo("7");
                answer.json()
                        .at("/data/documents/edges")
                        .forEach(edge -> seen.add(edge.at("/node/id").asString()));
                after = answer.at("/data/documents/pageInfo/endCursor");
                more = answer.at("/data/documents/pageInfo/hasNextPage").equals("true");
            }

            assertThat(seen).containsExactlyInAnyOrderElementsOf(expected);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "",
                    "nonsense",
                    "VElUTEV8MXwx",
                    "UkVDRU5UTFlfQ0hBTkdFRHwwMTk3YTFiMi0wMDAwLTcwMDAtODAwMC0wMDAwMDAwMDAwMDF8bm93"
                })
        void refusesACursorThatIsNotItsOwn(String cursor) {
            Answer answer = send(signedIn(Role.EDITOR), "list", Map.of("first", 3, "after", cursor));

            assertThat(answer.at("/errors/0/extensions/code"))
                    .as(answer.response().body())
                    .isEqualTo("MALFORMED");
        }

        @Test
        void findsWordsWithSignsOfTheDatabase() {
            String word = "100%_" + UUID.randomUUID().toString().substring(0, 8);
            desk.draft(story("Turnout " + word));

            Answer answer = send(
                    signedIn(Role.EDITOR), "list", Map.of("first", 3, "filter", Map.of("text", "turnout " + word)));

            assertThat(answer.at("/data/documents/totalCount")).isEqualTo("1");
        }
    }
}
