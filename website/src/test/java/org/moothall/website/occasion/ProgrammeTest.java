package org.moothall.website.occasion;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.website.content.ContentType;
import org.moothall.website.content.FuzzyDate;
import org.moothall.website.content.FuzzyDate.Precision;

class ProgrammeTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 10, 10);

    @Test
    void sortsByHowMuchIsKnownOfWhen() {
        Programme programme = Programme.of(
                List.of(
                        at("under way", Precision.MONTH, TODAY.withDayOfMonth(1), TODAY.withDayOfMonth(31)),
                        at("from autumn", Precision.SEASON, TODAY.minusDays(40), null),
                        at("from next year", Precision.MONTH, TODAY.plusDays(90), null),
                        at("some day", Precision.TO_CONFIRM, null, null),
                        at("always", Precision.ONGOING, null, null)),
                TODAY);
        assertThat(programme.coming()).extracting(Occasion::title).containsExactly("under way", "from next year");
        assertThat(programme.ongoing()).extracting(Occasion::title).containsExactly("from autumn", "always");
        assertThat(programme.undated()).extracting(Occasion::title).containsExactly("some day");
    }

    private static Occasion at(String title, Precision precision, LocalDate from, LocalDate to) {
        return new Occasion(
                title,
                "slug",
                ContentType.OPPORTUNITY,
                title,
                "",
                Instant.EPOCH,
                new FuzzyDate(title, from, to, precision),
                null,
                null,
                null,
                null,
                null);
    }
}
