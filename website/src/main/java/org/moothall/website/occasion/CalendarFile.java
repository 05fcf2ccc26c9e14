package org.moothall.website.occasion;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import org.moothall.website.site.Site;

/**
 * Events and opportunities with a date as a calendar (RFC 5545): moments in UTC, days as days, each with the document's
 * lasting identity, so that a calendar which has it already changes its entry. What has no date is left out.
 */
final class CalendarFile {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuuMMdd'T'HHmmss'Z'", Locale.ROOT).withZone(ZoneOffset.UTC);
    private static final DateTimeFormatter DAY = DateTimeFormatter.BASIC_ISO_DATE;
    private static final int LONGEST_LINE = 75;
    private static final String END = "\r\n";

    private final StringBuilder text = new StringBuilder();

    private CalendarFile() {}

    static String of(Site site, List<Occasion> occasions) {
        CalendarFile file = new CalendarFile();
        file.line("BEGIN:VCALENDAR");
        file.line("VERSION:2.0");
        file.line("PRODID:-//Moothall//" + escaped(site.title()) + "//EN");
        file.line("CALSCALE:GREGORIAN");
        file.line("METHOD:PUBLISH");
        file.line("X-WR-CALNAME:" + escaped(site.organisation() + ": " + site.title()));
        occasions.stream().filter(Occasion::hasDate).forEach(each -> file.add(site, each));
        file.line("END:VCALENDAR");
        return file.text.toString();
    }

    private void add(Site site, Occasion occasion) {
        line("BEGIN:VEVENT");
        line("UID:" + occasion.id() + "@" + site.address().getHost());
        line("DTSTAMP:" + MOMENT.format(occasion.updatedAt()));
        line("LAST-MODIFIED:" + MOMENT.format(occasion.updatedAt()));
        time(occasion);
        line("SUMMARY:" + escaped(occasion.title()));
        line("DESCRIPTION:" + escaped(occasion.summary()));
        if (occasion.place() != null) {
            line("LOCATION:" + escaped(occasion.place()));
        }
        line("URL:" + site.absolute(occasion.path()));
        line("END:VEVENT");
    }

    /** The last day of what lasts for days is not part of it by the standard, so it is the day after. */
    private void time(Occasion occasion) {
        Instant starts = occasion.startsAt();
        Instant ends = occasion.endsAt();
        LocalDate from = occasion.when().from();
        LocalDate to = occasion.when().to();
        if (starts != null) {
            line("DTSTART:" + MOMENT.format(starts));
            if (ends != null && ends.isAfter(starts)) {
                line("DTEND:" + MOMENT.format(ends));
            }
        } else if (from != null) {
            line("DTSTART;VALUE=DATE:" + DAY.format(from));
            line("DTEND;VALUE=DATE:" + DAY.format((to == null ? from : to).plusDays(1)));
            line("TRANSP:TRANSPARENT");
        }
    }

    /** Folds a line at 75 bytes, never within a character. */
    private void line(String line) {
        int bytes = 0;
        for (int at = 0; at < line.length(); ) {
            int point = line.codePointAt(at);
            String character = Character.toString(point);
            int size = character.getBytes(StandardCharsets.UTF_8).length;
            if (bytes + size > LONGEST_LINE) {
                text.append(END).append(' ');
                bytes = 1;
            }
            text.append(character);
            bytes += size;
            at += character.length();
        }
        text.append(END);
    }

    private static String escaped(String value) {
        return value.replace("\\", "\\\\")
                .replace(";", "\\;")
                .replace(",", "\\,")
                .replaceAll("\\R", "\\\\n")
                .replaceAll("\\p{Cntrl}", "");
    }
}
