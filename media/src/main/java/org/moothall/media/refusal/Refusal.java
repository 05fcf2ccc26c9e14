package org.moothall.media.refusal;

/**
 * What was refused and why.
 *
 * @param field the field of the request, for example {@code file} or {@code focalX}
 * @param message what was wrong, with the value
 * @param remedy what the caller can do about it
 */
public record Refusal(RefusalCode code, String field, String message, String remedy) {

    /** A field whose value cannot be. */
    public static Refusal invalidField(String field, String message, String remedy) {
        return new Refusal(RefusalCode.INVALID_FIELD, field, message, remedy);
    }

    /** A refusal of the uploaded file. */
    public static Refusal ofFile(RefusalCode code, String message, String remedy) {
        return new Refusal(code, "file", message, remedy);
    }

    /** The refusal as something to throw. */
    public Refused refused() {
        return new Refused(this);
    }
}
