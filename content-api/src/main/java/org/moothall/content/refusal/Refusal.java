package org.moothall.content.refusal;

import org.jspecify.annotations.Nullable;

/**
 * Why something was not done.
 *
 * @param field the path of the field, such as {@code content.title}; null when no single field is meant
 * @param message what is wrong, with the value
 * @param remedy what to do
 * @param givenVersion of {@link RefusalCode#STALE_VERSION}: the version that the caller had
 * @param storedVersion of {@link RefusalCode#STALE_VERSION}: the version that is stored
 */
public record Refusal(
        RefusalCode code,
        @Nullable String field,
        String message,
        String remedy,
        @Nullable Integer givenVersion,
        @Nullable Integer storedVersion) {

    /** A refusal that concerns one field, or none when {@code field} is null. */
    public static Refusal of(RefusalCode code, @Nullable String field, String message, String remedy) {
        return new Refusal(code, field, message, remedy, null, null);
    }

    /** Somebody else has changed it in the meantime. */
    public static Refusal stale(int given, int stored) {
        return new Refusal(
                RefusalCode.STALE_VERSION,
                "version",
                "You have version " + given + ", but version " + stored + " is stored.",
                "Read the stored version, bring your changes together with it and save again.",
                given,
                stored);
    }

    /** Nothing with that identity, or nothing that the caller may know of. */
    public static Refusal notFound(String field, Object value) {
        return of(
                RefusalCode.NOT_FOUND,
                field,
                "There is nothing at “" + value + "”.",
                "Check the identity; it may have been removed.");
    }

    /** This refusal with its field put under a parent, such as {@code content} before {@code title}. */
    public Refusal under(String parent) {
        return new Refusal(
                code, field == null ? parent : parent + "." + field, message, remedy, givenVersion, storedVersion);
    }
}
