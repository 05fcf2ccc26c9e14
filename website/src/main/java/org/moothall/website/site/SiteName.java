package org.moothall.website.site;

/** The reader sites, by the names that the delivery API has for them. */
public enum SiteName {
    DEMOCRACY,
    INTRANET
}
