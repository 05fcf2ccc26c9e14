package org.moothall.content.access.account;

import java.util.Locale;
import java.util.regex.Pattern;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

/** What somebody signs in with: an e-mail address or another short name, kept in lower case. */
public record Username(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9][a-z0-9._@+'-]{2,99}");

    public Username {
        value = value.strip().toLowerCase(Locale.ROOT);
        if (!FORM.matcher(value).matches()) {
            throw new Refused(
                    RefusalCode.MALFORMED,
                    "username",
                    "“" + abridged(value) + "” cannot be a username.",
                    "Use 3 to 100 letters without accents, digits and . _ @ + ' -, beginning with a letter or digit.");
        }
    }

    private static String abridged(String value) {
        return value.length() <= 100 ? value : value.substring(0, 100) + "…";
    }

    @Override
    public String toString() {
        return value;
    }
}
