package org.moothall.content.details;

/** What a burst asks its readers to do. */
public record CallToAction(String label, String url) {}
