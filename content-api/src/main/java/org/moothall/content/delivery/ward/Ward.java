package org.moothall.content.delivery.ward;

/** A ward. */
public record Ward(String slug, String name) {}
