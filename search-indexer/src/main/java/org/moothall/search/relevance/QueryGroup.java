package org.moothall.search.relevance;

import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/** What kind of query it is: a change may help one kind and harm another. */
public enum QueryGroup {
    NAMES("names"),
    WARDS("wards"),
    TASKS("tasks"),
    MISSPELLINGS("misspellings"),
    SYNONYMS("synonyms"),
    QUESTIONS("questions"),
    SINGLE_WORDS("single words"),
    PHRASES("phrases");

    private final String label;

    QueryGroup(String label) {
        this.label = label;
    }

    /** As the list of judgements and its reports write it. */
    public String label() {
        return label;
    }

    static Optional<QueryGroup> labelled(String text) {
        String wanted = text.strip().toLowerCase(Locale.ROOT);
        return Arrays.stream(values())
                .filter(group -> group.label.equals(wanted))
                .findFirst();
    }
}
