package org.moothall.content.importing.field;

import java.time.DateTimeException;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.OffsetDateTime;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.fuzzydate.FuzzyDateText;
import org.moothall.content.importing.problem.Nearest;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;

/** Takes values of a form from fields. What does not have the form is noted, and counts as absent. */
public final class Values {

    private Values() {}

    public static @Nullable Integer number(Fields fields, String key) {
        return as(fields, key, Integer::valueOf, "is no whole number", "Write a number such as 3.");
    }

    /** {@code true} or {@code false}; false when it is absent. */
    public static boolean yes(Fields fields, String key) {
        Boolean given = as(
                fields,
                key,
                text -> switch (text) {
                    case "true", "yes" -> true;
                    case "false", "no" -> false;
                    default -> throw new IllegalArgumentException(text);
                },
                "is neither true nor false",
                "Write true or false.");
        return given != null && given;
    }

    public static @Nullable LocalDate day(Fields fields, String key) {
        return as(fields, key, LocalDate::parse, "is no day of the calendar", "Write it as 2019-07-10.");
    }

    /** A moment, by London's clocks unless it says by which. */
    public static @Nullable Instant moment(Fields fields, String key) {
        return as(fields, key, Values::moment, "is no moment", "Write it as 2019-07-10T09:00, by London's clocks.");
    }

    /** A fuzzy date; still to confirm when it is absent. */
    public static FuzzyDate when(Fields fields, String key) {
        Optional<Text> text = fields.text(key);
        if (text.isEmpty()) {
            return FuzzyDate.TO_CONFIRM;
        }
        try {
            return FuzzyDateText.parse(text.get().value());
        } catch (Refused e) {
            Refusal refusal = e.refusals().getFirst();
            fields.refuse(text.get().place(), refusal.message(), refusal.remedy());
            return FuzzyDate.TO_CONFIRM;
        }
    }

    /** One of the constants, written in lower case with hyphens. */
    public static <E extends Enum<E>> @Nullable E oneOf(Fields fields, String key, Class<E> constants) {
        return fields.text(key)
                .flatMap(text -> constant(fields, text, constants))
                .orElse(null);
    }

    /** The constants of a list. */
    public static <E extends Enum<E>> List<E> someOf(Fields fields, String key, Class<E> constants) {
        List<E> found = new ArrayList<>();
        fields.texts(key).forEach(text -> constant(fields, text, constants).ifPresent(found::add));
        return found;
    }

    /** The constant that a text names. */
    public static <E extends Enum<E>> Optional<E> constant(Fields fields, Text text, Class<E> constants) {
        List<E> all = Arrays.asList(constants.getEnumConstants());
        Optional<E> found =
                all.stream().filter(c -> written(c).equals(text.value())).findFirst();
        if (found.isEmpty()) {
            List<String> names = all.stream().map(Values::written).toList();
            fields.refuse(
                    text.place(),
                    "“" + text.value() + "” is none of: " + String.join(", ", names) + ".",
                    Nearest.remedy(text.value(), names));
        }
        return found;
    }

    private static String written(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    private static Instant moment(String text) {
        String plain = text.replace(' ', 'T');
        if (plain.length() == 10) {
            return LocalDate.parse(plain).atStartOfDay(Moments.LONDON).toInstant();
        }
        return plain.endsWith("Z") || plain.lastIndexOf('+') > 10 || plain.lastIndexOf('-') > 10
                ? OffsetDateTime.parse(plain).toInstant()
                : LocalDateTime.parse(plain).atZone(Moments.LONDON).toInstant();
    }

    private static <T> @Nullable T as(
            Fields fields, String key, Function<String, T> form, String complaint, String remedy) {
        Optional<Text> text = fields.text(key);
        if (text.isEmpty()) {
            return null;
        }
        try {
            return form.apply(text.get().value());
        } catch (DateTimeException | IllegalArgumentException e) {
            fields.refuse(text.get().place(), "“" + text.get().value() + "” " + complaint + ".", remedy);
            return null;
        }
    }
}
