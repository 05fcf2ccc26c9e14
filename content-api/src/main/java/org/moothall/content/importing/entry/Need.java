package org.moothall.content.importing.entry;

import org.moothall.content.importing.field.Place;
import org.moothall.content.importing.file.ImportFile;

/** A reference to something that another file brings and that is not stored yet. */
public record Need(ImportFile file, String slug, Place place) {}
