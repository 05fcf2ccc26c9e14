package org.moothall.media.library;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.media.library.AssetFilter.RightsWanted;

/** A filter as conditions in SQL, with the values of their parameters. */
final class Conditions {

    static final ZoneId LONDON = ZoneId.of("Europe/London");

    private static final int MOST_WORDS = 8;

    private final List<String> clauses = new ArrayList<>();
    private final Map<String, Object> values = new HashMap<>();

    Conditions(AssetFilter filter, LocalDate today, String usedInSql) {
        clauses.add(filter.trash() ? "asset.trashed_at is not null" : "asset.trashed_at is null");
        words(filter.text());
        if (filter.uploadedFrom() != null) {
            add("asset.uploaded_at >= :from", "from", startOf(filter.uploadedFrom()));
        }
        if (filter.uploadedTo() != null) {
            add("asset.uploaded_at < :to", "to", startOf(filter.uploadedTo().plusDays(1)));
        }
        if (filter.licence() != null) {
            add("asset.licence = :licence", "licence", filter.licence().name());
        }
        if (filter.rights() != null) {
            rights(filter.rights(), today);
        }
        if (filter.used() != null) {
            clauses.add((filter.used() ? "" : "not ") + "(" + usedInSql + ")");
        }
    }

    private void words(String text) {
        String[] words = text.strip().split("\\s+", MOST_WORDS);
        for (int i = 0; i < words.length; i++) {
            if (!words[i].isEmpty()) {
                String pattern = "%" + words[i].replaceAll("([!%_])", "!$1") + "%";
                add("asset.words like :word" + i + " escape '!'", "word" + i, pattern);
            }
        }
    }

    private void rights(RightsWanted wanted, LocalDate today) {
        switch (wanted) {
            case RUNNING_OUT -> endsBefore(today.plusDays(AssetSearch.WARNING_DAYS + 1));
            case RUN_OUT -> endsBefore(today);
            case WITH_PEOPLE ->
                clauses.add("exists (select 1 from asset_person person where person.asset_id = asset.id)");
        }
    }

    void endsBefore(LocalDate day) {
        add("asset.runs_out < :day", "day", day);
    }

    void after(@Nullable AssetCursor cursor) {
        if (cursor != null) {
            clauses.add("(asset.uploaded_at, asset.id) < (:uploadedAt, :id)");
            clauses.add("asset.uploaded_at <= :uploadedAt");
            values.put("uploadedAt", stored(cursor.uploadedAt()));
            values.put("id", cursor.id());
        }
    }

    private void add(String clause, String name, Object value) {
        clauses.add(clause);
        values.put(name, value);
    }

    String where() {
        return " where " + String.join(" and ", clauses);
    }

    Map<String, Object> values() {
        return values;
    }

    private static LocalDateTime startOf(LocalDate day) {
        return stored(day.atStartOfDay(LONDON).toInstant());
    }

    private static LocalDateTime stored(Instant moment) {
        return LocalDateTime.ofInstant(moment, ZoneOffset.UTC);
    }
}
