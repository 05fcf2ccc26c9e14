package org.moothall.content.importing.field;

/** A text with the place where it stands. */
public record Text(String value, Place place) {}
