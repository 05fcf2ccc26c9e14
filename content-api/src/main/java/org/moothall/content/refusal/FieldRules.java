package org.moothall.content.refusal;

import java.net.URI;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Collects what is wrong with the fields of one input, so that a person learns of everything at once. */
public final class FieldRules {

    private final List<Refusal> found = new ArrayList<>();

    /** Notes a refusal that is made already. */
    public void refuse(Refusal refusal) {
        found.add(refusal);
    }

    /** Notes a refusal. */
    public void refuse(RefusalCode code, String field, String message, String remedy) {
        found.add(Refusal.of(code, field, message, remedy));
    }

    /** A text that must not be blank. */
    public void required(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            refuse(RefusalCode.REQUIRED, field, "This field is empty.", "Fill it in.");
        }
    }

    /** A text of so many characters at most. */
    public void atMost(String field, @Nullable String value, int characters) {
        if (value != null && value.length() > characters) {
            refuse(
                    RefusalCode.TOO_LONG,
                    field,
                    "This text has %,d characters; at most %,d are allowed.".formatted(value.length(), characters),
                    "Shorten it.");
        }
    }

    /** A list of so many entries at most. */
    public void atMost(String field, Collection<?> values, int entries) {
        if (values.size() > entries) {
            refuse(
                    RefusalCode.TOO_MANY,
                    field,
                    "There are %,d entries; at most %,d are allowed.".formatted(values.size(), entries),
                    "Remove some.");
        }
    }

    /** A number between two others, both included. */
    public void between(String field, @Nullable Integer value, int least, int most) {
        if (value != null && (value < least || value > most)) {
            refuse(
                    RefusalCode.OUT_OF_RANGE,
                    field,
                    value + " is out of range.",
                    "Give a number from %,d to %,d.".formatted(least, most));
        }
    }

    /** An absolute http or https address, when there is one. */
    public void webAddress(String field, @Nullable String value) {
        if (value != null && !value.isBlank() && !isWebAddress(value)) {
            refuse(
                    RefusalCode.MALFORMED,
                    field,
                    "“" + value + "” is no web address.",
                    "Give a whole address, such as https://www.example.org/page.");
        }
        atMost(field, value, 500);
    }

    /** Whether a text is an absolute http or https address with a host. */
    public static boolean isWebAddress(String value) {
        try {
            URI uri = URI.create(value);
            return ("http".equals(uri.getScheme()) || "https".equals(uri.getScheme())) && uri.getHost() != null;
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    /** Throws everything that was found; goes on when nothing was. */
    public void refuseIfAny() {
        if (!found.isEmpty()) {
            throw new Refused(found);
        }
    }

    /** Throws everything that was found, each field put under the parent; goes on when nothing was. */
    public void refuseIfAny(String parent) {
        if (!found.isEmpty()) {
            throw new Refused(
                    found.stream().map(refusal -> refusal.under(parent)).toList());
        }
    }
}
