package org.moothall.media.image;

/** The formats that media writes. */
public enum PictureFormat {
    JPEG("jpg", "image/jpeg"),
    PNG("png", "image/png"),
    WEBP("webp", "image/webp");

    private final String extension;
    private final String contentType;

    PictureFormat(String extension, String contentType) {
        this.extension = extension;
        this.contentType = contentType;
    }

    /** The end of a file's name, without the dot. */
    public String extension() {
        return extension;
    }

    /** The media type for HTTP. */
    public String contentType() {
        return contentType;
    }

    /** True when the format can show what lies behind. */
    public boolean keepsTransparency() {
        return this != JPEG;
    }

    /** The format in which one reads back what was written in this one. */
    public SourceFormat source() {
        return switch (this) {
            case JPEG -> SourceFormat.JPEG;
            case PNG -> SourceFormat.PNG;
            case WEBP -> SourceFormat.WEBP;
        };
    }
}
