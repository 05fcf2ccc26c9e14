package org.moothall.content.filing;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import org.junit.jupiter.api.Test;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Role;
import org.moothall.content.access.Scope;
import org.moothall.content.audience.Audience;
import org.moothall.content.refusal.Refused;
import org.moothall.content.testing.ContentTest;
import org.springframework.beans.factory.annotation.Autowired;

class FilingTest extends ContentTest {

    private static final Caller ADMINISTRATOR = Caller.platform("ada@kirklees.example");
    private static final Caller EDITOR =
            new Caller(null, "cathy@kirklees.example", Role.EDITOR, Audience.STAFF, Scope.allowedTo(Role.EDITOR), null);

    @Autowired
    private SaveWard saveWard;

    @Autowired
    private SaveTopic saveTopic;

    @Test
    void showsANewWardToReadersAndThenItsNewName() {
        saveWard.save(ADMINISTRATOR, "golcar", "Golcar");
        assertThat(published("ward", "name", "golcar")).isEqualTo("Golcar");
        long number = logNumber();
        saveWard.save(ADMINISTRATOR, "golcar", "  Golcar  and Linthwaite ");
        assertThat(published("ward", "name", "golcar")).isEqualTo("Golcar and Linthwaite");
        assertThat(jdbc.queryForObject("select name from ward where slug = 'golcar'", String.class))
                .isEqualTo("Golcar and Linthwaite");
        assertThat(logNumber()).isEqualTo(number + 1);
    }

    @Test
    void writesNothingWhenNothingIsDifferent() {
        saveTopic.save(EDITOR, "induction", "Induction");
        long number = logNumber();
        saveTopic.save(EDITOR, "induction", "Induction");
        assertThat(logNumber()).isEqualTo(number);
        assertThat(published("topic", "label", "induction")).isEqualTo("Induction");
    }

    @Test
    void leavesWardsToAdministrators() {
        assertThatThrownBy(() -> saveWard.save(EDITOR, "golcar-east", "Golcar East"))
                .isInstanceOf(Refused.class)
                .hasMessageContaining("may not add or rename wards");
    }

    @Test
    void refusesWhatIsNoSlugAndNoName() {
        assertThatThrownBy(() -> saveTopic.save(EDITOR, "Young People", " "))
                .isInstanceOfSatisfying(
                        Refused.class,
                        e -> assertThat(e.refusals()).extracting("field").containsExactly("label", "slug"));
    }

    private String published(String kind, String column, String slug) {
        return jdbc.queryForObject(
                "select " + column + " from published_" + kind + " where slug = ?", String.class, slug);
    }

    private long logNumber() {
        return jdbc.queryForObject("select number from publication_log_head", Long.class);
    }
}
