package org.moothall.content.editorial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.seen;

import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Role;
import org.moothall.content.document.Document;

class DraftStatesTest extends EditorialTest {

    private static final String QUERY = """
            query ($filter: DocumentFilter) {
              documents(filter: $filter, orderBy: TITLE) { edges { node { state draftState } } }
            }""";

    @Test
    void tellWhereTheDraftOfALiveDocumentStands() {
        String word = "zq" + UUID.randomUUID().toString().substring(0, 8);
        desk.live(story(word + " a"));
        Document both = desk.live(story(word + " b"));
        desk.submit().submit(EDITOR, seen(desk.save(both, story(word + " b, changed"))), null);

        Answer answer = signedIn(Role.EDITOR)
                .post(
                        "/editorial/graphql",
                        Map.of("query", QUERY, "variables", Map.of("filter", Map.of("text", word))));

        assertThat(answer.at("/data/documents/edges/1/node/state")).isEqualTo("LIVE_WITH_DRAFT");
        assertThat(answer.at("/data/documents/edges/1/node/draftState")).isEqualTo("SUBMITTED");
        assertThat(answer.json().at("/data/documents/edges/0/node/draftState").isNull())
                .isTrue();
    }
}
