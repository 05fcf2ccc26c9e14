package org.moothall.content.taxonomy;

/** What content is for: hero is occasional and high-impact, hub tells stories, help answers day-to-day questions. */
public enum Tier {
    HERO,
    HUB,
    HELP
}
