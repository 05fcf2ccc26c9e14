package org.moothall.content.activity;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import java.util.stream.Collectors;
import org.moothall.content.audience.Audience;
import org.moothall.content.fuzzydate.DatePrecision;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.json.StoredJson;
import org.moothall.content.taxonomy.Theme;
import tools.jackson.core.type.TypeReference;

/** Reads activities from their rows. */
final class ActivityRows {

    private static final TypeReference<List<Placement>> PLACEMENTS = new TypeReference<>() {};

    private ActivityRows() {}

    static Activity read(ResultSet row, int number) throws SQLException {
        ActivityContent content = new ActivityContent(
                row.getString("strand"),
                row.getString("title"),
                new FuzzyDate(
                        DatePrecision.valueOf(row.getString("precision_of")),
                        row.getObject("from_date", LocalDate.class),
                        row.getObject("to_date", LocalDate.class)),
                constants(Theme.class, row.getString("themes")),
                constants(Audience.class, row.getString("audiences")),
                row.getObject("document_id", UUID.class),
                StoredJson.read(row.getString("placements"), PLACEMENTS),
                row.getString("note"));
        return new Activity(
                row.getObject("id", UUID.class),
                row.getString("slug"),
                row.getInt("version"),
                content,
                row.getInt("position"));
    }

    static String names(Collection<? extends Enum<?>> constants) {
        return constants.stream().map(Enum::name).collect(Collectors.joining(","));
    }

    private static <E extends Enum<E>> List<E> constants(Class<E> type, String names) {
        return Arrays.stream(names.toUpperCase(Locale.ROOT).split(",", -1))
                .filter(name -> !name.isBlank())
                .map(name -> Enum.valueOf(type, name))
                .toList();
    }
}
