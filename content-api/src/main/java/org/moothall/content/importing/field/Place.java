package org.moothall.content.importing.field;

/** Where something stands in a file: its line, and the path of its field. */
public record Place(int line, String field) {}
