package org.moothall.website.section;

/** A topic, and how many documents its reader may see. */
public record Topic(String slug, String label, int count) {}
