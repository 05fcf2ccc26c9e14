package org.moothall.website.content;

import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/** Dates and numbers as they are read in the United Kingdom, on London's clocks. */
public final class Words {

    /** Where the readers' clocks are. */
    public static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM uuuu", Locale.UK);
    private static final DateTimeFormatter TIME = DateTimeFormatter.ofPattern("h:mma", Locale.UK);
    private static final DateTimeFormatter MONTH = DateTimeFormatter.ofPattern("MMMM uuuu", Locale.UK);

    private Words() {}

    /** As machines read it in HTML, which knows no fractions of a second below thousandths. */
    public static String machine(Instant moment) {
        return moment.truncatedTo(ChronoUnit.SECONDS).toString();
    }

    /** Such as 23 September 2019. */
    public static String day(Instant moment) {
        return DAY.format(moment.atZone(LONDON));
    }

    /** Such as 23 September 2019. */
    public static String day(LocalDate date) {
        return DAY.format(date);
    }

    /** Such as Monday 23 September 2019. */
    public static String weekday(Instant moment) {
        return WEEKDAY.format(moment.atZone(LONDON));
    }

    /** Such as September 2019. */
    public static String month(LocalDate date) {
        return MONTH.format(date);
    }

    /** Such as Monday 23 September 2019. */
    public static String weekday(LocalDate date) {
        return WEEKDAY.format(date);
    }

    /** Such as 2:05pm, or 2pm. */
    public static String time(Instant moment) {
        return TIME.format(moment.atZone(LONDON)).toLowerCase(Locale.UK).replace(":00", "");
    }

    /** Such as Monday 23 September 2019, 2pm to 4:30pm. */
    public static String span(Instant start, @Nullable Instant end) {
        String from = weekday(start) + ", " + time(start);
        if (end == null || !end.isAfter(start)) {
            return from;
        }
        boolean sameDay =
                start.atZone(LONDON).toLocalDate().equals(end.atZone(LONDON).toLocalDate());
        return from + " to " + (sameDay ? "" : weekday(end) + ", ") + time(end);
    }

    /** A language's name, such as British English for en-GB. */
    public static String language(String tag) {
        String name = Locale.forLanguageTag(tag).getDisplayName(Locale.UK);
        return name.isEmpty() ? tag : name;
    }

    /** Such as 3 min 20 sec. */
    public static String length(int seconds) {
        Duration length = Duration.ofSeconds(seconds);
        if (length.toMinutes() == 0) {
            return seconds + " sec";
        }
        return length.toMinutes() + " min" + (length.toSecondsPart() == 0 ? "" : " " + length.toSecondsPart() + " sec");
    }
}
