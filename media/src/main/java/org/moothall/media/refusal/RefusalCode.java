package org.moothall.media.refusal;

/** The closed list of reasons for which media refuses. The names are part of the API. */
public enum RefusalCode {
    /** No file came, or a file of no bytes. */
    EMPTY_UPLOAD,
    /** More bytes than the setting allows. */
    UPLOAD_TOO_LARGE,
    /** The content is no image, whatever the name says. */
    NOT_AN_IMAGE,
    /** An image, but of a format that is not taken. */
    UNSUPPORTED_FORMAT,
    /** A moving image whose first frame cannot be taken. */
    ANIMATED_IMAGE,
    /** Larger, once decoded, than the settings allow. */
    TOO_MANY_PIXELS,
    /** Cut short or corrupt. */
    DAMAGED_IMAGE,
    /** A field of the request has a value that cannot be. */
    INVALID_FIELD,
    /** The request's body is not the JSON that was expected. */
    INVALID_BODY,
    /** Somebody changed the asset in between. */
    STALE_VERSION,
    /** There is no such asset. */
    ASSET_NOT_FOUND,
    /** It cannot go while something shows it. */
    IN_USE,
    /** The asset is in the trash, where nothing about it changes. */
    IN_TRASH,
    /** Nobody is signed in. */
    SIGN_IN_REQUIRED,
    /** Too many images are being worked on at once. */
    BUSY
}
