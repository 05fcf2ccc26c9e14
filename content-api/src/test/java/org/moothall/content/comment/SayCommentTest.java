package org.moothall.content.comment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.content.document.Document;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Desk;
import org.moothall.content.testing.Refusals;
import org.springframework.beans.factory.annotation.Autowired;

class SayCommentTest extends ContentTest {

    private static final Place PASSAGE = new Place("body", new Passage("More buses", "said ", ", please"));

    @Autowired
    private SayComment say;

    @Autowired
    private Comments comments;

    @Autowired
    private DocumentEvents events;

    private List<String> said(CommentThread thread) {
        return comments.in(List.of(thread.id())).get(thread.id()).stream()
                .map(Comment::text)
                .toList();
    }

    @Test
    void standsAtAPassageWithWhatStoodAroundIt() {
        Document document = desk.draft(story("Ask Ashbrow"));

        say.begin(Desk.AUTHOR, document.id(), PASSAGE, " Which line? ");

        assertThat(comments.threadsOf(List.of(document.id())).get(document.id()))
                .singleElement()
                .satisfies(thread -> {
                    assertThat(thread.place()).isEqualTo(PASSAGE);
                    assertThat(said(thread)).containsExactly("Which line?");
                });
    }

    @Test
    void changesNeitherTheDocumentNorItsVersion() {
        Document document = desk.draft(story("Ask Ashbrow"));

        say.begin(Desk.AUTHOR, document.id(), new Place(null, null), "Good.");

        assertThat(desk.stored(document).version()).isEqualTo(document.version());
    }

    @Test
    void isResolvedAndReopenedAndAReplyReopensIt() {
        CommentThread thread =
                say.begin(Desk.AUTHOR, desk.draft(story("Ask Ashbrow")).id(), PASSAGE, "Which line?");

        CommentThread resolved = say.settle(Desk.EDITOR, thread.id(), true);
        CommentThread replied = say.reply(Desk.AUTHOR, thread.id(), "The 363?");

        assertThat(resolved.resolvedBy()).isEqualTo(Desk.EDITOR.username());
        assertThat(replied.resolvedAt()).isNull();
        assertThat(said(thread)).containsExactly("Which line?", "The 363?");
        assertThat(events.of(List.of(thread.document())).get(thread.document()))
                .extracting(DocumentEvent::kind)
                .startsWith(
                        EventKind.COMMENTED,
                        EventKind.COMMENT_REOPENED,
                        EventKind.COMMENT_RESOLVED,
                        EventKind.COMMENTED);
    }

    @Test
    void refusesWhatSaysNothingOrTooMuchOrStandsNowhere() {
        UUID document = desk.draft(story("Ask Ashbrow")).id();

        assertThat(Refusals.codes(() -> say.begin(Desk.AUTHOR, document, new Place(null, null), " ")))
                .containsExactly("REQUIRED text");
        assertThat(Refusals.codes(() -> say.begin(Desk.AUTHOR, document, new Place(null, null), "x".repeat(4001))))
                .containsExactly("TOO_LONG text");
        assertThat(Refusals.codes(
                        () -> say.begin(Desk.AUTHOR, document, new Place("<script>", PASSAGE.passage()), "Hi")))
                .containsExactly("MALFORMED field");
        assertThat(Refusals.codes(() -> say.begin(Desk.AUTHOR, UUID.randomUUID(), new Place(null, null), "Hi")))
                .containsExactly("NOT_FOUND document");
    }

    @Test
    void isNotForReaders() {
        UUID document = desk.draft(story("Ask Ashbrow")).id();

        assertThat(Refusals.codes(() -> say.begin(Desk.READER, document, PASSAGE, "Hi")))
                .containsExactly("NOT_ALLOWED");
    }
}
