package org.moothall.content.editorial.audit;

import java.util.Arrays;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A line of a CSV file as RFC 4180 has it. What a spreadsheet would take for a formula is put behind an apostrophe, so
 * that opening the file runs nothing.
 */
final class CsvLine {

    private static final String FORMULAS = "=+-@\t\r";

    private CsvLine() {}

    static String of(@Nullable Object... cells) {
        return Arrays.stream(cells)
                        .map(cell -> cell(Objects.toString(cell, "")))
                        .collect(Collectors.joining(","))
                + "\r\n";
    }

    private static String cell(String text) {
        String harmless = !text.isEmpty() && FORMULAS.indexOf(text.charAt(0)) >= 0 ? "'" + text : text;
        return "\"" + harmless.replace("\"", "\"\"") + "\"";
    }
}
