package org.moothall.content.fuzzydate;

import java.time.Month;
import java.time.YearMonth;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a fuzzy date as a person writes it; understands every label that {@link FuzzyDate#label()} gives. */
public final class FuzzyDateText {

    private static final String YEAR = "(\\d{4})";
    private static final Pattern DAY = Pattern.compile("(\\d{1,2})(?:st|nd|rd|th)? ([a-z]+) " + YEAR);
    private static final Pattern ISO_DAY = Pattern.compile(YEAR + "-(\\d{2})-(\\d{2})");
    private static final Pattern NAMED = Pattern.compile("([a-z]+) " + YEAR);
    private static final Pattern WINTER = Pattern.compile("winter " + YEAR + " to " + YEAR);
    private static final Pattern MONTHS = Pattern.compile("([a-z]+)(?: " + YEAR + ")? to ([a-z]+) " + YEAR);
    private static final Pattern WHOLE_YEAR = Pattern.compile(YEAR);

    private FuzzyDateText() {}

    /** The date that the text means; refused with the forms that are understood. */
    public static FuzzyDate parse(String text) {
        String plain = text.strip().toLowerCase(Locale.UK).replaceAll("\\s+", " ");
        if (plain.endsWith(" onwards")) {
            return parsePlain(plain.substring(0, plain.length() - " onwards".length()), text)
                    .andOnwards();
        }
        return parsePlain(plain, text);
    }

    private static FuzzyDate parsePlain(String plain, String text) {
        if (plain.equals("ongoing")) {
            return FuzzyDate.ONGOING;
        }
        if (plain.equals("to confirm")) {
            return FuzzyDate.TO_CONFIRM;
        }
        Matcher day = DAY.matcher(plain);
        if (day.matches()) {
            return FuzzyDate.day(number(day, 3), month(day.group(2), text).getValue(), number(day, 1));
        }
        Matcher iso = ISO_DAY.matcher(plain);
        if (iso.matches()) {
            return FuzzyDate.day(number(iso, 1), number(iso, 2), number(iso, 3));
        }
        Matcher winter = WINTER.matcher(plain);
        if (winter.matches() && number(winter, 2) == number(winter, 1) + 1) {
            return FuzzyDate.season(Season.WINTER, number(winter, 1));
        }
        Matcher named = NAMED.matcher(plain);
        return named.matches() ? named(named, text) : monthsOrYear(plain, text);
    }

    private static FuzzyDate named(Matcher named, String text) {
        for (Season season : Season.values()) {
            if (season.name().equalsIgnoreCase(named.group(1))) {
                return FuzzyDate.season(season, number(named, 2));
            }
        }
        return FuzzyDate.month(number(named, 2), month(named.group(1), text).getValue());
    }

    private static FuzzyDate monthsOrYear(String plain, String text) {
        Matcher months = MONTHS.matcher(plain);
        if (months.matches()) {
            int lastYear = number(months, 4);
            int firstYear = months.group(2) == null ? lastYear : number(months, 2);
            return FuzzyDate.months(
                    YearMonth.of(firstYear, month(months.group(1), text)),
                    YearMonth.of(lastYear, month(months.group(3), text)));
        }
        Matcher year = WHOLE_YEAR.matcher(plain);
        if (year.matches()) {
            return FuzzyDate.months(YearMonth.of(number(year, 1), 1), YearMonth.of(number(year, 1), 12));
        }
        throw FuzzyDate.impossible("“" + text + "” is no date that can be understood.");
    }

    private static Month month(String name, String text) {
        for (Month month : Month.values()) {
            String full = month.name().toLowerCase(Locale.UK);
            if (full.equals(name) || (name.length() == 3 && full.startsWith(name))) {
                return month;
            }
        }
        throw FuzzyDate.impossible("“" + text + "” names no month or season.");
    }

    private static int number(Matcher matcher, int group) {
        return Integer.parseInt(matcher.group(group));
    }
}
