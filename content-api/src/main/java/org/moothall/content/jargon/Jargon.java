package org.moothall.content.jargon;

import java.util.Locale;
import java.util.regex.Pattern;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.RefusalCode;

/**
 * A word or phrase to avoid.
 *
 * @param term as it is looked for, whatever its case; 1 to 80 characters, beginning and ending with a letter or digit
 * @param instead what to say; empty when it is best left out
 * @param why may be empty
 */
public record Jargon(String term, String instead, String why) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{N}](?:[\\p{L}\\p{N} '’/&.-]*[\\p{L}\\p{N}])?");

    /** With single spaces and in lower case; refuses what is missing, too long or no words. */
    static Jargon of(String term, String instead, String why) {
        Jargon tidy = new Jargon(line(term).toLowerCase(Locale.UK), line(instead), line(why));
        FieldRules rules = new FieldRules();
        rules.required("term", tidy.term);
        rules.atMost("term", tidy.term, 80);
        rules.atMost("instead", tidy.instead, 120);
        rules.atMost("why", tidy.why, 300);
        if (!tidy.term.isEmpty() && !FORM.matcher(tidy.term).matches()) {
            rules.refuse(
                    RefusalCode.MALFORMED,
                    "term",
                    "“" + tidy.term + "” is no word or phrase.",
                    "Use letters, digits, spaces, hyphens and apostrophes.");
        }
        rules.refuseIfAny();
        return tidy;
    }

    private static String line(String words) {
        return words.strip().replaceAll("\\s+", " ");
    }
}
