package org.moothall.content.views;

import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.RefusalCode;

/**
 * What somebody saves of a view.
 *
 * @param name one line, 1 to 80 characters
 * @param query what stands behind the question mark of the list's address, at most 2,000 characters
 */
record ViewContent(String name, String query, boolean shared) {

    private static final int LONGEST_NAME = 80;
    private static final int LONGEST_QUERY = 2000;

    /** Refuses everything that is wrong at once. */
    static ViewContent of(String name, String query, boolean shared) {
        FieldRules rules = new FieldRules();
        String line = name.strip().replaceAll("\\s+", " ");
        rules.required("name", line);
        rules.atMost("name", line, LONGEST_NAME);
        rules.atMost("query", query, LONGEST_QUERY);
        if (!query.matches("[\\p{Alnum}%&=+._~*!'()-]*")) {
            rules.refuse(
                    RefusalCode.MALFORMED,
                    "query",
                    "This is not what stands behind the question mark of an address.",
                    "Send names and values, encoded as in an address, without the question mark.");
        }
        rules.refuseIfAny();
        return new ViewContent(line, query, shared);
    }
}
