package org.moothall.content.fuzzydate;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Which first and last days each precision can have, so that every date has a label that means it and no other. */
final class FuzzyDateShape {

    private FuzzyDateShape() {}

    static boolean fits(DatePrecision precision, @Nullable LocalDate from, @Nullable LocalDate to) {
        if (from == null) {
            boolean undated = precision == DatePrecision.ONGOING || precision == DatePrecision.TO_CONFIRM;
            return undated && to == null;
        }
        return switch (precision) {
            case ONGOING, TO_CONFIRM -> false;
            case DAY -> to == null || to.equals(from);
            case MONTH -> from.getDayOfMonth() == 1 && (to == null || to.getDayOfMonth() == to.lengthOfMonth());
            case SEASON -> season(from, to);
        };
    }

    private static boolean season(LocalDate from, @Nullable LocalDate to) {
        for (Season season : Season.values()) {
            if (season.begins(from.getYear()).equals(from)) {
                return to == null || to.equals(season.ends(from.getYear()));
            }
        }
        return false;
    }
}
