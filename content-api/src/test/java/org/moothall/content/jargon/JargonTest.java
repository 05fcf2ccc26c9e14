package org.moothall.content.jargon;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;
import static org.moothall.content.testing.Refusals.codes;

import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.content.checks.PublishingChecks;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Desk;
import org.springframework.beans.factory.annotation.Autowired;

class JargonTest extends ContentTest {

    @Autowired
    private KeepJargon keep;

    @Autowired
    private JargonList list;

    @Autowired
    private PublishingChecks checks;

    @BeforeEach
    void forget() {
        jdbc.update("delete from jargon where term like 'test%' or term = 'key test'");
    }

    private List<String> found(String body) {
        return checks.of(desk.draft(story("Buses").body(body))).stream()
                .filter(finding -> finding.check().equals("JARGON"))
                .map(finding -> finding.line() + " " + finding.message() + " " + finding.remedy())
                .toList();
    }

    @Test
    void isFoundWhateverItsCaseAndSpacing() {
        keep.save(Desk.EDITOR, null, Jargon.of("  Testing  ground ", "place", "Say which."));

        assertThat(found("One.\n\nTesting\nground, and the testing ground. Not attesting grounds."))
                .containsExactly("3 “Testing\nground” (2 times) is jargon. Say “place”. Say which.");
    }

    @Test
    void isTakenByItsLongestTerm() {
        keep.save(Desk.EDITOR, null, Jargon.of("test", "", ""));
        keep.save(Desk.EDITOR, null, Jargon.of("key test", "", ""));

        assertThat(found("A key test.")).containsExactly("1 “key test” is jargon. Leave it out.");
    }

    @Test
    void isChangedUnderItsFormerTerm() {
        keep.save(Desk.EDITOR, null, Jargon.of("test", "a", ""));
        keep.save(Desk.EDITOR, "test", Jargon.of("tester", "b", ""));

        assertThat(list.all()).contains(new Jargon("tester", "b", "")).doesNotContain(new Jargon("test", "a", ""));
    }

    @Test
    void isRefusedTwiceMissingOrMisshapen() {
        keep.save(Desk.EDITOR, null, Jargon.of("test", "a", ""));

        assertThat(codes(() -> keep.save(Desk.EDITOR, null, Jargon.of("Test", "b", ""))))
                .containsExactly("IN_USE term");
        assertThat(codes(() -> keep.save(Desk.EDITOR, "test-none", Jargon.of("tests", "b", ""))))
                .containsExactly("NOT_FOUND former");
        assertThat(codes(() -> Jargon.of(" ", "", ""))).containsExactly("REQUIRED term");
        assertThat(codes(() -> Jargon.of("<b>", "", ""))).containsExactly("MALFORMED term");
        assertThat(codes(() -> keep.remove(Desk.EDITOR, "test-none"))).containsExactly("NOT_FOUND term");
    }

    @Test
    void isKeptByEditorsAlone() {
        Jargon jargon = Jargon.of("test", "", "");

        assertThat(codes(() -> keep.save(Desk.AUTHOR, null, jargon))).allMatch(code -> code.startsWith("NOT_ALLOWED"));
        assertThat(codes(() -> keep.remove(Desk.AUTHOR, "test"))).allMatch(code -> code.startsWith("NOT_ALLOWED"));
    }
}
