package org.moothall.media.image;

/** What the first bytes of a file say that it is. Names and declared types are not asked. */
public sealed interface Sniffed {

    /** A format that is taken. */
    record Supported(SourceFormat format) implements Sniffed {}

    /** A format that is recognised and not taken; {@code name} as people call it. */
    record Unsupported(String name) implements Sniffed {}

    /** A format that is taken, but a moving picture of which no frame can be taken. */
    record Animated(String name) implements Sniffed {}

    /** Nothing that is known as an image. */
    record Unknown() implements Sniffed {}
}
