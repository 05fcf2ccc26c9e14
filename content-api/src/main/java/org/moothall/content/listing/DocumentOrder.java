package org.moothall.content.listing;

import java.util.Arrays;

/** In which order a list of documents comes. Documents that no order tells apart come by their identity. */
public enum DocumentOrder {
    RECENTLY_CHANGED("changed_at", true),
    TITLE("title", false),
    /** What was never published comes last. */
    RECENTLY_PUBLISHED("published_order", true);

    private final String column;
    private final boolean descending;

    DocumentOrder(String column, boolean descending) {
        this.column = column;
        this.descending = descending;
    }

    /** The order that a column holds. */
    static DocumentOrder by(String column) {
        return Arrays.stream(values())
                .filter(order -> order.column.equals(column))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("No order is by [" + column + "]"));
    }

    /** The column of the table of documents that holds the order. */
    String column() {
        return column;
    }

    /** The index that has every document in this order. */
    String index() {
        return switch (this) {
            case RECENTLY_CHANGED -> "document_changed";
            case TITLE -> "document_title";
            case RECENTLY_PUBLISHED -> "document_published";
        };
    }

    /** The index that has the documents of each value of a column in this order. */
    String indexBehind(String chosen) {
        return index().replace("document_", "document_" + chosen + "_");
    }

    /** What stands behind “order by”, of a table of that name. */
    String by(String table, String place) {
        String way = descending ? " desc" : "";
        return table + "." + place + way + ", " + table + ".id" + way;
    }

    /** Holds for what comes after the parameters {@code place} and {@code placeId}. */
    String after() {
        String sign = descending ? "<" : ">";
        return "(d.%1$s %2$s :place or (d.%1$s = :place and d.id %2$s :placeId))".formatted(column, sign);
    }
}
