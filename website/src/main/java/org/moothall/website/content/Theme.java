package org.moothall.website.content;

import java.util.Locale;

/** The themes of everything that is published. */
public enum Theme {
    PEOPLE("People", "Personal and political"),
    PLACES("Places", "Presence and pulse"),
    PARTNERSHIP("Partnership", "Practical and productive");

    private final String label;
    private final String meaning;

    Theme(String label, String meaning) {
        this.label = label;
        this.meaning = meaning;
    }

    /** Its name. */
    public String label() {
        return label;
    }

    /** What it stands for. */
    public String meaning() {
        return meaning;
    }

    /** As addresses have it. */
    public String slug() {
        return name().toLowerCase(Locale.ROOT);
    }
}
