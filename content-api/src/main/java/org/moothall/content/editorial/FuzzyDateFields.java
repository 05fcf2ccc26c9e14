package org.moothall.content.editorial;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.moothall.content.fuzzydate.DatePrecision;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.fuzzydate.Season;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** The parts of a fuzzy date, as a form shows them. */
@Controller
class FuzzyDateFields {

    @SchemaMapping(typeName = "FuzzyDate")
    @Nullable Season season(FuzzyDate date) {
        LocalDate from = date.from();
        return date.precision() == DatePrecision.SEASON && from != null ? Season.beginningOn(from) : null;
    }

    @SchemaMapping(typeName = "FuzzyDate")
    @Nullable Integer year(FuzzyDate date) {
        LocalDate from = date.from();
        return from == null ? null : from.getYear();
    }

    @SchemaMapping(typeName = "FuzzyDate")
    @Nullable Integer month(FuzzyDate date) {
        LocalDate from = date.from();
        return from == null || date.precision() == DatePrecision.SEASON ? null : from.getMonthValue();
    }

    @SchemaMapping(typeName = "FuzzyDate")
    @Nullable Integer day(FuzzyDate date) {
        LocalDate from = date.from();
        return from == null || date.precision() != DatePrecision.DAY ? null : from.getDayOfMonth();
    }

    @SchemaMapping(typeName = "FuzzyDate")
    @Nullable Integer endYear(FuzzyDate date) {
        LocalDate end = endOfRun(date);
        return end == null ? null : end.getYear();
    }

    @SchemaMapping(typeName = "FuzzyDate")
    @Nullable Integer endMonth(FuzzyDate date) {
        LocalDate end = endOfRun(date);
        return end == null ? null : end.getMonthValue();
    }

    private static @Nullable LocalDate endOfRun(FuzzyDate date) {
        LocalDate from = date.from();
        LocalDate to = date.to();
        boolean run = date.precision() == DatePrecision.MONTH
                && from != null
                && to != null
                && (from.getYear() != to.getYear() || from.getMonth() != to.getMonth());
        return run ? to : null;
    }
}
