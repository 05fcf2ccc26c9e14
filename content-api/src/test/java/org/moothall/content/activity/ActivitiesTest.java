package org.moothall.content.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Caller;
import org.moothall.content.audience.Audience;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.fuzzydate.FuzzyDateText;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.taxonomy.Theme;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Refusals;
import org.springframework.beans.factory.annotation.Autowired;

class ActivitiesTest extends ContentTest {

    private static final Caller CATHY = Caller.platform("cathy@kirklees.example");

    @Autowired
    private SaveActivity save;

    @Autowired
    private RemoveActivity remove;

    @Autowired
    private Activities activities;

    @Test
    void showsASavedActivityToReadersAtOnce() {
        long number = logNumber();
        Activity activity = save.save(CATHY, ActivityOrder.create(burst("Campaign burst #1", "October 2018")));
        assertThat(activities.find(activity.id())).contains(activity);
        assertThat(activity.version()).isOne();
        assertThat(published(activity.id()))
                .contains("\"title\":\"Campaign burst #1\"")
                .contains("\"precision\":\"MONTH\"")
                .contains("\"channel\":\"Intranet homepage\"");
        assertThat(logNumber()).isEqualTo(number + 1);
        assertThat(jdbc.queryForObject(
                        "select concat(kind, ' ', actor) from publication_log where number = ?",
                        String.class,
                        number + 1))
                .isEqualTo("ACTIVITY_CHANGED cathy@kirklees.example");
    }

    @Test
    void countsTheVersionUpAndRefusesAStaleOne() {
        Activity activity = save.save(CATHY, ActivityOrder.create(burst("Campaign burst #2", "July 2019")));
        Activity changed = save.save(
                CATHY, ActivityOrder.replace(activity.id(), 1, burst("Campaign burst #2: inviting in", "July 2019")));
        assertThat(changed.version()).isEqualTo(2);
        assertThat(changed.slug()).isEqualTo(activity.slug());
        assertThat(changed.position()).isEqualTo(activity.position());
        ThrowingCallable stale =
                () -> save.save(CATHY, ActivityOrder.replace(activity.id(), 1, burst("Mine", "July 2019")));
        assertThat(Refusals.of(stale)).containsExactly(Refusal.stale(1, 2));
        assertThat(Refusals.of(() -> remove.remove(CATHY, activity.id(), 1))).containsExactly(Refusal.stale(1, 2));
    }

    @Test
    void takesARemovedActivityFromReadersToo() {
        Activity activity = save.save(CATHY, ActivityOrder.create(burst("Freshers' fair", "Autumn 2018")));
        remove.remove(CATHY, activity.id(), 1);
        assertThat(activities.find(activity.id())).isEmpty();
        assertThat(jdbc.queryForObject(
                        "select count(*) from published_activity where activity_id = ?", Integer.class, activity.id()))
                .isZero();
        assertThat(Refusals.of(() -> remove.remove(CATHY, activity.id(), 1)))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.NOT_FOUND);
    }

    @Test
    void refusesEverythingThatIsWrongAtOnce() {
        ActivityContent wrong = new ActivityContent(
                " ",
                "a".repeat(201),
                FuzzyDate.ONGOING,
                List.of(),
                List.of(),
                UUID.randomUUID(),
                Collections.nCopies(51, new Placement("", "intranet", null)),
                null);
        assertThat(Refusals.of(() -> save.save(CATHY, ActivityOrder.create(wrong))))
                .extracting(Refusal::field)
                .contains(
                        "activity.strand",
                        "activity.title",
                        "activity.audiences",
                        "activity.content",
                        "activity.placements",
                        "activity.placements.0.channel",
                        "activity.placements.0.url");
    }

    @Test
    void refusesCallersWhoMayNotPublish() {
        assertThat(Refusals.of(() -> save.save(Caller.anonymous(), ActivityOrder.create(burst("Mine", "2019")))))
                .extracting(Refusal::code)
                .containsExactly(RefusalCode.NOT_ALLOWED);
    }

    @Test
    void pagesInDateOrderWithoutGapsOrRepeats() {
        for (String when : List.of("To confirm", "23 January 2019", "Ongoing", "October 2018", "Autumn 2018 onwards")) {
            save.save(CATHY, ActivityOrder.create(burst("Paged " + when, when)));
        }
        List<Activity> all = activities.page(1_000, null);
        assertThat(all).hasSize(activities.count());
        List<Activity> paged = new ArrayList<>();
        ActivityPlace after = null;
        for (List<Activity> page = activities.page(2, after); !page.isEmpty(); page = activities.page(2, after)) {
            paged.addAll(page.subList(0, Math.min(2, page.size())));
            after = paged.getLast().place();
        }
        assertThat(paged).isEqualTo(all);
        assertThat(all.stream()
                        .map(Activity::content)
                        .map(ActivityContent::title)
                        .filter(t -> t.startsWith("Paged")))
                .containsExactly(
                        "Paged Autumn 2018 onwards",
                        "Paged October 2018",
                        "Paged 23 January 2019",
                        "Paged To confirm",
                        "Paged Ongoing");
    }

    private static ActivityContent burst(String title, String when) {
        return new ActivityContent(
                "Content",
                title,
                FuzzyDateText.parse(when),
                List.of(Theme.PEOPLE),
                List.of(Audience.PUBLIC),
                null,
                List.of(
                        new Placement("Intranet homepage", null, null),
                        new Placement("Twitter", "https://twitter.com/kirkdemocracy", LocalDate.of(2018, 10, 4))),
                null);
    }

    private String published(UUID id) {
        return jdbc.queryForObject("select activity from published_activity where activity_id = ?", String.class, id);
    }

    private long logNumber() {
        return jdbc.queryForObject("select number from publication_log_head", Long.class);
    }
}
