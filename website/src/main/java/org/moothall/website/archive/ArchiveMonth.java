package org.moothall.website.archive;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.time.YearMonth;
import org.moothall.website.content.Words;

/** A month, and how much was published in it. */
public record ArchiveMonth(int year, @JsonProperty("month") int number, int count) {

    /** Where it is within a site. */
    public String path() {
        return "/archive/%d/%02d".formatted(year, number);
    }

    /** Such as September 2019. */
    public String label() {
        return Words.month(month().atDay(1));
    }

    YearMonth month() {
        return YearMonth.of(year, number);
    }
}
