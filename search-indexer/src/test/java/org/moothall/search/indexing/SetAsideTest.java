package org.moothall.search.indexing;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;

@ExtendWith(OutputCaptureExtension.class)
class SetAsideTest extends SearchTest {

    private final Published broken = Published.titled("Broken");
    private final Published sound = Published.titled("Sound");

    @BeforeEach
    void begin() {
        beginEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "[]",
                "{\"title\": \"No audiences\", \"type\": \"STORY\", \"tier\": \"HUB\"}",
                "{\"title\": 7, \"type\": \"STORY\", \"tier\": \"HUB\", \"visibleSince\": {}}",
                "{\"title\": \"x\", \"type\": \"STORY\", \"tier\": \"HUB\", \"visibleSince\": {\"PUBLIC\": \"soon\"}}",
                "{\"title\": \"x\", \"type\": \"STORY\", \"tier\": \"HUB\", \"visibleSince\": {\"PUBLIC\": null}}",
                "{\"title\": \"x\", \"type\": \"STORY\", \"tier\": \"HUB\", \"visibleSince\": {}, \"wards\": [[1]]}"
            })
    void goesOnWithTheRestAndSaysWhatItLeft(String entry, CapturedOutput output) {
        long left = log.append("PUBLISHED", broken.id(), entry);
        long taken = log.publish(sound);
        catchUp();
        assertThat(contents().visible()).isEqualTo(Map.of(sound.id(), taken));
        assertThat(errors()).hasSize(1).first().asString().contains("Entry " + left, "" + broken.id());
        assertThat(output).contains("WARN").contains("Set aside entry " + left + " of document " + broken.id());
        assertThat(follower.state().setAside()).isOne();
        assertThat(follower.state().offset()).isEqualTo(log.head());
    }

    @Test
    void setsAsideWhatElasticsearchRefuses() {
        log.publish(broken.since("+999999999-01-01T00:00:00Z"));
        long taken = log.publish(sound);
        catchUp();
        assertThat(contents().visible()).isEqualTo(Map.of(sound.id(), taken));
        assertThat(errors()).hasSize(1).first().asString().contains("document_parsing_exception");
    }

    @Test
    void hidesADocumentWhoseNewestEntryCannotBeIndexed() {
        log.publish(broken);
        catchUp();
        long left = log.append("PUBLISHED", broken.id(), "[]");
        catchUp();
        assertThat(contents().visible()).isEmpty();
        assertThat(contents().hidden()).isEqualTo(Map.of(broken.id(), left));
    }

    @Test
    void triesAgainLaterAndTakesWhatHasBecomeSound() {
        catchUp();
        long left = log.append("PUBLISHED", broken.id(), "[]");
        catchUp();
        makeDue();
        catchUp();
        assertThat(attempts()).containsExactly(2);
        assertThat(contents().visible()).isEmpty();

        jdbc.sql("update publication_log set entry = :entry")
                .param("entry", broken.json(left))
                .update();
        catchUp();
        assertThat(attempts()).as("not due yet").containsExactly(2);
        makeDue();
        catchUp();
        assertThat(contents().visible()).isEqualTo(Map.of(broken.id(), left));
        assertThat(follower.state().setAside()).isZero();
    }

    @Test
    void dropsWhatANewerEntryHasOvertaken() {
        log.append("PUBLISHED", broken.id(), "[]");
        catchUp();
        long newer = log.publish(broken);
        catchUp();
        assertThat(contents().visible()).isEqualTo(Map.of(broken.id(), newer));
        assertThat(follower.state().setAside()).isZero();
    }

    @Test
    void doesNotLetALateRetryReplaceANewerVersion() {
        long left = log.append("PUBLISHED", broken.id(), "[]");
        catchUp();
        log.withdraw(broken);
        catchUp();
        jdbc.sql("update publication_log set entry = :entry where number = :number")
                .param("entry", broken.json(left))
                .param("number", left)
                .update();
        jdbc.sql("update follower_offset set number = 0").update();
        catchUp();
        assertThat(contents().visible()).isEmpty();
    }

    private void makeDue() {
        jdbc.sql("update follower_set_aside set next_attempt_at = '2019-01-01'").update();
    }

    private List<String> errors() {
        return jdbc.sql("select error from follower_set_aside")
                .query(String.class)
                .list();
    }

    private List<Integer> attempts() {
        return jdbc.sql("select attempts from follower_set_aside")
                .query(Integer.class)
                .list();
    }
}
