package org.moothall.content.details;

import org.moothall.content.taxonomy.Tier;

/** The ten types of content, each with the tier that it has unless an editor says otherwise. */
public enum ContentType {
    CAMPAIGN_BURST(Tier.HERO, CampaignBurst.class),
    STORY(Tier.HUB, Story.class),
    VIDEO(Tier.HUB, Video.class),
    LIVE_COVERAGE(Tier.HUB, LiveCoverage.class),
    SCRUTINY_EXPLAINER(Tier.HELP, ScrutinyExplainer.class),
    PEN_PORTRAIT(Tier.HUB, PenPortrait.class),
    HELP_ARTICLE(Tier.HELP, HelpArticle.class),
    OPPORTUNITY(Tier.HELP, Opportunity.class),
    EVENT(Tier.HUB, Event.class),
    WARD_PROFILE(Tier.HUB, WardProfile.class);

    private final Tier usualTier;
    private final Class<? extends Details> details;

    ContentType(Tier usualTier, Class<? extends Details> details) {
        this.usualTier = usualTier;
        this.details = details;
    }

    /** The tier of a document of this type unless an editor says otherwise. */
    public Tier usualTier() {
        return usualTier;
    }

    /** The record that holds this type's own fields. */
    public Class<? extends Details> details() {
        return details;
    }

    /** In words, such as “pen portrait”. */
    public String words() {
        return name().toLowerCase(java.util.Locale.ROOT).replace('_', ' ');
    }
}
