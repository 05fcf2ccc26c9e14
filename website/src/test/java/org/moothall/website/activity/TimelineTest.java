package org.moothall.website.activity;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.website.content.FuzzyDate;
import org.moothall.website.content.FuzzyDate.Precision;

class TimelineTest {

    @Test
    void standsByTheMonthInWhichItBeginsAndWhatHasNoDateAfterThat() {
        Timeline timeline = Timeline.of(List.of(
                entry(Precision.DAY, LocalDate.of(2019, 7, 2)),
                entry(Precision.MONTH, LocalDate.of(2019, 7, 1)),
                entry(Precision.SEASON, LocalDate.of(2019, 9, 1)),
                entry(Precision.ONGOING, null),
                entry(Precision.TO_CONFIRM, null),
                entry(Precision.ONGOING, null)));
        assertThat(timeline.months())
                .extracting(Timeline.Month::label)
                .containsExactly("July 2019", "September 2019", "Going on", "Still to confirm");
        assertThat(timeline.months())
                .extracting(month -> month.entries().size())
                .containsExactly(2, 1, 2, 1);
    }

    @Test
    void aPlacementLinksOnlyToTheWeb() {
        assertThat(new Timeline.Placement("Blog", "https://a.example/", null).link())
                .isNotNull();
        assertThat(new Timeline.Placement("Blog", "javascript:alert(1)", null).link())
                .isNull();
    }

    private static Timeline.Entry entry(Precision precision, LocalDate from) {
        return new Timeline.Entry("Content", "A", List.of(), new FuzzyDate("", from, null, precision), null, List.of());
    }
}
