package org.moothall.media.image;

/** The formats in which an upload is taken. */
public enum SourceFormat {
    JPEG("jpeg"),
    PNG("png"),
    WEBP("webp"),
    GIF("gif");

    private final String reader;

    SourceFormat(String reader) {
        this.reader = reader;
    }

    /** The name under which ImageIO knows the reader. */
    String reader() {
        return reader;
    }
}
