package org.moothall.content.tagging;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.AUTHOR;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.seen;

import java.time.Duration;
import java.util.List;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.document.Document;
import org.moothall.content.document.DocumentState;
import org.moothall.content.document.EditionContent;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Refusals;
import org.springframework.beans.factory.annotation.Autowired;

class RetagDocumentTest extends ContentTest {

    private static final Tags NONE = new Tags(List.of(), List.of(), List.of());
    private static final Tags YOUNG = new Tags(List.of("young-people"), List.of(), List.of());
    private static final Tags SCRUTINY = new Tags(List.of("scrutiny"), List.of(), List.of());

    @Autowired
    private RetagDocument retag;

    private Document retagged(Document document, Tags add, Tags remove) {
        return retag.retag(EDITOR, seen(document), add, remove, false);
    }

    private EditionContent draft(Document document) {
        return desk.editions(document).getFirst().content();
    }

    @Nested
    class ADraft {

        @Test
        void changesInItsTagsAlone() {
            Document document = desk.draft(story("Buses"));
            EditionContent before = draft(document);

            Document changed = retagged(document, YOUNG, SCRUTINY);

            assertThat(changed.state()).isEqualTo(DocumentState.DRAFT);
            assertThat(draft(changed).topics()).containsExactly("young-people");
            assertThat(draft(changed))
                    .usingRecursiveComparison()
                    .ignoringFields("topics")
                    .isEqualTo(before);
        }

        @Test
        void keepsItsVersionWhenItsTagsAreRightAlready() {
            Document document = desk.draft(story("Buses"));

            assertThat(retagged(document, SCRUTINY, YOUNG).version()).isEqualTo(document.version());
        }

        @Test
        void isRefusedAsAWholeForATagThatThereIsNot() {
            Document document = desk.draft(story("Buses"));
            Tags unknown = new Tags(List.of("young-people", "dragons"), List.of(), List.of());

            assertThat(Refusals.codes(() -> retagged(document, unknown, NONE)))
                    .containsExactly("UNKNOWN_VALUE content.topics");
            assertThat(draft(document).topics()).containsExactly("scrutiny");
        }

        @Test
        void isRefusedWhileItIsScheduled() {
            Document document = desk.draft(story("Buses"));
            Document scheduled = desk.schedule()
                    .schedule(EDITOR, seen(document), clock.instant().plus(Duration.ofDays(900)), null);

            assertThat(Refusals.codes(() -> retagged(scheduled, YOUNG, NONE))).containsExactly("WRONG_STATE");
        }

        @Test
        void isNotPublishedBecauseItsTagsAre() {
            Document live = desk.live(story("Buses"));
            Document withDraft = desk.save(live, story("Buses, rewritten"));

            Document changed = retag.retag(EDITOR, seen(withDraft), YOUNG, NONE, true);

            assertThat(changed.state()).isEqualTo(DocumentState.LIVE_WITH_DRAFT);
        }
    }

    @Nested
    class ALiveDocument {

        @Test
        void isGivenADraft() {
            Document changed = retagged(desk.live(story("Buses")), YOUNG, NONE);

            assertThat(changed.state()).isEqualTo(DocumentState.LIVE_WITH_DRAFT);
            assertThat(changed.live().orElseThrow().content().topics()).containsExactly("scrutiny");
        }

        @Test
        void isPublishedAgainWhenThatIsAskedFor() {
            Document live = desk.live(story("Buses"));

            Document changed = retag.retag(EDITOR, seen(live), YOUNG, NONE, true);

            assertThat(changed.state()).isEqualTo(DocumentState.LIVE);
            assertThat(changed.live().orElseThrow().content().topics()).containsExactly("scrutiny", "young-people");
        }

        @Test
        void isPublishedAgainByEditorsOnly() {
            Document live = desk.live(story("Buses"));

            assertThat(Refusals.codes(() -> retag.retag(AUTHOR, seen(live), YOUNG, NONE, true)))
                    .containsExactly("NOT_ALLOWED");
            assertThat(desk.stored(live).version()).isEqualTo(live.version());
        }

        @Test
        void isRefusedInAnOldVersion() {
            Document live = desk.live(story("Buses"));
            desk.save(live, story("Buses, by somebody else"));

            assertThat(Refusals.codes(() -> retagged(live, YOUNG, NONE))).containsExactly("STALE_VERSION version");
        }
    }

    @Test
    void isRefusedWhenItIsWithdrawn() {
        Document gone = desk.withdraw(desk.live(story("Buses")), "Out of date", null);

        assertThat(Refusals.codes(() -> retagged(gone, YOUNG, NONE))).containsExactly("WRONG_STATE");
    }
}
