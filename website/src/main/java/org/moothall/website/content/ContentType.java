package org.moothall.website.content;

/** The types of content, with what readers call them. */
public enum ContentType {
    CAMPAIGN_BURST("Campaign"),
    STORY("Story"),
    VIDEO("Video"),
    LIVE_COVERAGE("Live coverage"),
    SCRUTINY_EXPLAINER("Scrutiny"),
    PEN_PORTRAIT("Meet"),
    HELP_ARTICLE("Help"),
    OPPORTUNITY("Get involved"),
    EVENT("Event"),
    WARD_PROFILE("Ward");

    private final String label;

    ContentType(String label) {
        this.label = label;
    }

    /** What readers call it. */
    public String label() {
        return label;
    }
}
