package org.moothall.search.query;

/**
 * A part of what a document's rank comes from.
 *
 * @param words what matched, as typed where that can be told; empty where the reason is no match
 * @param points what it adds to the score; below zero, what it takes
 */
public record RankingReason(Kind kind, String words, double points) {

    /** Where what matched stands, or what else counts. */
    public enum Kind {
        TITLE,
        NAME,
        KEYWORD,
        SUMMARY,
        TEXT,
        ANYWHERE,
        NEARLY_SPELT,
        TITLE_TOGETHER,
        NAME_TOGETHER,
        TEXT_TOGETHER,
        OFTEN,
        TITLE_LENGTH,
        AGE,
        PINNED,
        OTHER
    }
}
