package org.moothall.content.rendering.dialect;

import java.util.Arrays;
import java.util.Optional;
import java.util.stream.Collectors;

/** The boxes that a text may have. The name stands behind the colons, and is the class of the box in HTML. */
public enum BoxKind {
    NOTICE("notice", "notice"),
    STEPS("steps", "list of steps"),
    CONTACT("contact", "contact box"),
    CALL_TO_ACTION("call-to-action", "call to action"),
    VIDEO("video", "video");

    private final String id;
    private final String words;

    BoxKind(String id, String words) {
        this.id = id;
        this.words = words;
    }

    /** As written in Markdown. */
    public String id() {
        return id;
    }

    /** As read by people. */
    public String words() {
        return words;
    }

    static Optional<BoxKind> of(String id) {
        return Arrays.stream(values()).filter(kind -> kind.id.equals(id)).findFirst();
    }

    /** All names, as a message lists them. */
    public static String names() {
        return Arrays.stream(values()).map(BoxKind::id).collect(Collectors.joining(", "));
    }
}
