package org.moothall.website.calendar;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.moothall.website.calendar.CalendarEntry.Span;

/**
 * A calendar as RFC 5545 has it: lines end in CR LF and are folded at 75 octets (3.1), text is escaped
 * (3.3.11), moments are in UTC (3.3.5), and a day's end is the day after it (3.6.1).
 */
public final class CalendarFile {

    public static final String MEDIA_TYPE = "text/calendar;charset=UTF-8";

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("uuuuMMdd", Locale.ROOT);
    private static final int LONGEST_LINE = 75;

    private final StringBuilder lines = new StringBuilder(600);

    private CalendarFile() {}

    /** A calendar with one entry, which goes into one that the reader has. */
    static String of(CalendarEntry entry) {
        return written(null, List.of(entry));
    }

    /** A calendar that programs may keep up with, under its own name. */
    public static String of(String name, List<CalendarEntry> entries) {
        return written(name, entries);
    }

    private static String written(@Nullable String name, List<CalendarEntry> entries) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Moothall//Reader sites//EN");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        if (name != null) {
            file.line("X-WR-CALNAME:" + text(name));
        }
        entries.forEach(file::add);
        file.line("END:VCALENDAR");
        return file.lines.toString();
    }

    private void add(CalendarEntry entry) {
        line("BEGIN:VEVENT");
        line("UID:" + text(entry.uid()));
        line("DTSTAMP:" + moment(entry.changedAt()));
        line("LAST-MODIFIED:" + moment(entry.changedAt()));
        add(entry.span());
        line("SUMMARY:" + text(entry.title()));
        line("DESCRIPTION:" + text(entry.summary() + "\n\n" + entry.address()));
        if (entry.place() != null) {
            line("LOCATION:" + text(entry.place()));
        }
        line("URL:" + entry.address());
        line("END:VEVENT");
    }

    private void add(Span span) {
        switch (span) {
            case Span.Moments moments -> {
                line("DTSTART:" + moment(moments.start()));
                if (moments.end() != null && moments.end().isAfter(moments.start())) {
                    line("DTEND:" + moment(moments.end()));
                }
            }
            case Span.Days days -> {
                line("DTSTART;VALUE=DATE:" + day(days.first()));
                line("DTEND;VALUE=DATE:" + day(days.last().plusDays(1)));
                line("TRANSP:TRANSPARENT");
                line("STATUS:" + (days.certain() ? "CONFIRMED" : "TENTATIVE"));
            }
        }
    }

    /** Folds a line where its octets are too many, never within a character. */
    private void line(String content) {
        int octets = 0;
        for (int at = 0; at < content.length(); at += Character.charCount(content.codePointAt(at))) {
            String character = Character.toString(content.codePointAt(at));
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (octets + size > LONGEST_LINE) {
                lines.append("\r\n ");
                octets = 1;
            }
            lines.append(character);
            octets += size;
        }
        lines.append("\r\n");
    }

    private static String text(String words) {
        return words.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }

    private static String moment(Instant moment) {
        return MOMENT.format(moment);
    }

    private static String day(LocalDate day) {
        return DAY.format(day);
    }
}
