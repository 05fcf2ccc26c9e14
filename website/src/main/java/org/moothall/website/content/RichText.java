package org.moothall.website.content;

/** A text: safe HTML, and how many minutes it takes to read. */
public record RichText(String html, int readingMinutes) {}
