package org.moothall.content.document;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.AUTHOR;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.seen;
import static org.moothall.content.testing.Refusals.codes;

import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Caller;
import org.moothall.content.details.ContentType;
import org.moothall.content.testing.ContentTest;
import org.springframework.beans.factory.annotation.Autowired;

class BeginDocumentTest extends ContentTest {

    private final UUID attempt = UUID.randomUUID();

    @Autowired
    private BeginDocument begin;

    @Autowired
    private SaveDraft save;

    private Document begin(Caller caller, String title) {
        return begin.begin(caller, attempt, ContentType.STORY, story(title).content());
    }

    @Test
    void makesOneDocumentHoweverOftenItIsTried() {
        Document first = begin(EDITOR, "Begun in a tunnel");
        Document second = begin(EDITOR, "Begun in a tunnel, and gone on");

        assertThat(second.id()).isEqualTo(first.id());
        assertThat(desk.stored(first).title()).isEqualTo("Begun in a tunnel, and gone on");
    }

    @Test
    void overwritesNothingThatSomebodyElseHasSaved() {
        Document first = begin(EDITOR, "Begun in a tunnel");
        save.save(AUTHOR, seen(first), story("Theirs").content());

        assertThat(codes(() -> begin(EDITOR, "Mine"))).containsExactly("STALE_VERSION version");
        assertThat(desk.stored(first).title()).isEqualTo("Theirs");
    }

    @Test
    void makesNothingWhenItIsRefused() {
        assertThat(codes(() -> begin(EDITOR, " "))).containsExactly("REQUIRED content.title");

        assertThat(begin.made(EDITOR, attempt)).isEmpty();
    }

    @Test
    void leadsNobodyToAnotherPersonsDocument() {
        begin(EDITOR, "Begun in a tunnel");

        assertThat(begin.made(AUTHOR, attempt)).isEmpty();
    }
}
