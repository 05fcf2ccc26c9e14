package org.moothall.website.content;

import static java.util.stream.Collectors.joining;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Puts each table of sanitised HTML where it can be scrolled by itself, also by keyboard, on a screen too narrow for it. */
final class ScrollingTables {

    private static final Pattern TABLE = Pattern.compile("<table>.*?</table>", Pattern.DOTALL);
    private static final Pattern HEADER = Pattern.compile("<th[^>]*>(.*?)</th>", Pattern.DOTALL);
    private static final Pattern CELL = Pattern.compile("<th(?=[ >])");
    private static final Pattern TAG = Pattern.compile("<[^>]*>");

    private ScrollingTables() {}

    static String in(String html) {
        return TABLE.matcher(html)
                .replaceAll(found ->
                        Matcher.quoteReplacement("<div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\""
                                + label(found.group()) + "\">" + withScopes(found.group()) + "</div>"));
    }

    private static String label(String table) {
        String columns = HEADER.matcher(table)
                .results()
                .map(header -> TAG.matcher(header.group(1)).replaceAll("").strip())
                .filter(words -> !words.isEmpty())
                .collect(joining(", "))
                .replace("\"", "&#34;");
        return columns.isEmpty() ? "Table" : "Table: " + columns;
    }

    private static String withScopes(String table) {
        return CELL.matcher(table).replaceAll("<th scope=\"col\"");
    }
}
