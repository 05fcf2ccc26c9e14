package org.moothall.content.document;

import java.text.Normalizer;
import java.util.Locale;
import java.util.regex.Pattern;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

/** The readable part of a document's address: lower-case letters, digits and single hyphens, 100 at most. */
public record Slug(String value) {

    private static final int LONGEST = 100;
    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    /** Refuses what does not have the form. */
    public Slug {
        if (value.length() > LONGEST) {
            throw new Refused(
                    RefusalCode.TOO_LONG,
                    "slug",
                    "The slug has " + value.length() + " characters; at most " + LONGEST + " are allowed.",
                    "Shorten the slug.");
        }
        if (!FORM.matcher(value).matches()) {
            throw new Refused(
                    RefusalCode.MALFORMED,
                    "slug",
                    "“" + value + "” is no slug.",
                    "Use lower-case letters and digits, with single hyphens between them, such as “ask-meltham”.");
        }
    }

    /** A slug made from a title: letters without accents and digits, cut at a word. */
    public static Slug from(String title) {
        String plain = Normalizer.normalize(title, Normalizer.Form.NFKD)
                .replaceAll("[\\p{M}'’]", "")
                .toLowerCase(Locale.UK)
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-+|-+$", "");
        if (plain.isEmpty()) {
            return new Slug("untitled");
        }
        if (plain.length() <= LONGEST - 10) {
            return new Slug(plain);
        }
        String cut = plain.substring(0, LONGEST - 10);
        return new Slug(cut.contains("-") ? cut.substring(0, cut.lastIndexOf('-')) : cut);
    }

    /** This slug with a number behind it, for when it is taken. */
    Slug numbered(int number) {
        return new Slug(value + "-" + number);
    }

    @Override
    public String toString() {
        return value;
    }
}
