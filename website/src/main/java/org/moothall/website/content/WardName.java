package org.moothall.website.content;

/** A ward, by name. */
public record WardName(String slug, String name) {}
