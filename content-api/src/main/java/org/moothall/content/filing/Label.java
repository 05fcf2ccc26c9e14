package org.moothall.content.filing;

import org.moothall.content.document.Slug;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.Refused;

/**
 * What a ward or a topic is called: for machines and for people.
 *
 * @param words one line, 1 to 120 characters
 */
record Label(String slug, String words) {

    private static final int LONGEST = 120;

    /** Refuses a slug without the form of one, and words that are missing or too long. */
    static Label of(String slug, String field, String words) {
        FieldRules rules = new FieldRules();
        String line = words.strip().replaceAll("\\s+", " ");
        rules.required(field, line);
        rules.atMost(field, line, LONGEST);
        String checked = slug.strip();
        try {
            checked = new Slug(checked).value();
        } catch (Refused e) {
            e.refusals().forEach(refusal -> rules.refuse(refusal.code(), "slug", refusal.message(), refusal.remedy()));
        }
        rules.refuseIfAny();
        return new Label(checked, line);
    }
}
