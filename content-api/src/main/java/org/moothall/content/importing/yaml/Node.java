package org.moothall.content.importing.yaml;

/** A value in a file, with the line on which it begins. */
public sealed interface Node permits Scalar, Listing, Mapping {

    /** 1 for the file's first line. */
    int line();
}
