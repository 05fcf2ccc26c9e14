package org.moothall.content.comment;

import org.jspecify.annotations.Nullable;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.RefusalCode;

/**
 * Where a thread stands.
 *
 * @param field the path of a field, such as {@code body}; null for the document as a whole
 * @param passage a passage of that field's text; null for the field as a whole
 */
public record Place(@Nullable String field, @Nullable Passage passage) {

    private static final int LONGEST_FIELD = 200;
    private static final int LONGEST_QUOTE = 1000;
    private static final int LONGEST_CONTEXT = 200;

    /** Notes what is wrong with it. */
    void check(FieldRules rules) {
        rules.atMost("field", field, LONGEST_FIELD);
        if (field != null && !field.matches("[A-Za-z0-9.]+")) {
            rules.refuse(
                    RefusalCode.MALFORMED,
                    "field",
                    "“" + field + "” is no field.",
                    "Give a path such as body or title.");
        }
        if (passage != null) {
            rules.required("passage.quote", passage.quote());
            rules.atMost("passage.quote", passage.quote(), LONGEST_QUOTE);
            rules.atMost("passage.before", passage.before(), LONGEST_CONTEXT);
            rules.atMost("passage.after", passage.after(), LONGEST_CONTEXT);
            if (field == null) {
                rules.refuse(RefusalCode.REQUIRED, "field", "A passage stands in a field.", "Say which, such as body.");
            }
        }
    }
}
