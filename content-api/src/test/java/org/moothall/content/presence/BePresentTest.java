package org.moothall.content.presence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Desk.EDITOR;
import static org.moothall.content.testing.Desk.READER;
import static org.moothall.content.testing.Desk.somebody;
import static org.moothall.content.testing.Refusals.codes;

import java.time.Duration;
import java.util.Objects;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Role;
import org.moothall.content.document.Document;
import org.moothall.content.testing.ContentTest;
import org.springframework.beans.factory.annotation.Autowired;

class BePresentTest extends ContentTest {

    private static final UUID WINDOW = UUID.randomUUID();

    private final Caller sam = somebody("sam@kirklees.example", Role.EDITOR);
    private final Caller ada = somebody("ada@kirklees.example", Role.AUTHOR);

    private Document document;

    @Autowired
    private BePresent presence;

    @BeforeEach
    void write() {
        document = desk.draft(story("Two desks"));
    }

    private Presence present(Caller caller, UUID window) {
        return presence.present(caller, document.id(), window, false);
    }

    @Test
    void showsTheOthersAndNotOneself() {
        present(sam, WINDOW);

        assertThat(present(ada, WINDOW).others())
                .singleElement()
                .satisfies(person -> assertThat(person.id()).isEqualTo(sam.accountId()));
        assertThat(present(sam, WINDOW).others()).extracting(PresentPerson::id).containsExactly(id(ada));
    }

    @Test
    void countsAPersonWithTwoWindowsOnceAndTellsThem() {
        presence.present(sam, document.id(), WINDOW, true);

        assertThat(present(sam, UUID.randomUUID()).elsewhere()).isTrue();
        assertThat(present(ada, WINDOW).others())
                .singleElement()
                .satisfies(person -> assertThat(person.writing()).isTrue());
    }

    @Test
    void forgetsWhoHasBeenSilent() {
        present(sam, WINDOW);
        clock.pass(Duration.ofSeconds(40));
        assertThat(present(ada, WINDOW).others()).hasSize(1);

        clock.pass(Duration.ofSeconds(6));
        assertThat(present(ada, WINDOW).others()).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from document_presence where document_id = ?", Integer.class, document.id()))
                .isEqualTo(1);
    }

    @Test
    void forgetsWhoSaysGoodbye() {
        present(sam, WINDOW);
        presence.leave(sam, document.id(), WINDOW);

        assertThat(present(ada, WINDOW).others()).isEmpty();
    }

    @Test
    void tellsWhoSavedANewerVersion() {
        desk.save(document, story("Two desks, saved"));

        Presence found = present(ada, WINDOW);

        assertThat(found.version()).isEqualTo(document.version() + 1);
        assertThat(found.changedBy()).isEqualTo(EDITOR.username());
    }

    @Test
    void isRefusedForReadersForThePlatformAndForNoDocument() {
        assertThat(codes(() -> present(READER, WINDOW))).containsExactly("NOT_ALLOWED");
        assertThat(codes(() -> present(Caller.platform("import"), WINDOW))).containsExactly("NOT_ALLOWED");
        assertThat(codes(() -> presence.present(ada, UUID.randomUUID(), WINDOW, false)))
                .containsExactly("NOT_FOUND document");
    }

    private static UUID id(Caller caller) {
        return Objects.requireNonNull(caller.accountId());
    }
}
