package org.moothall.content.feedback;

import java.util.regex.Pattern;

/** Blacks out what plainly says who somebody is: e-mail addresses, and numbers long enough to be a phone number or more. */
public final class Anonymous {

    private static final String BLACK = "███";

    private static final Pattern E_MAIL =
            Pattern.compile("[^\\s@<>()\\[\\],;:\"]{1,64}\\s?@\\s?[\\p{Alnum}-]{1,63}(?:\\.[\\p{Alnum}-]{1,63}){1,8}");

    /** Seven digits or more, however they are grouped. */
    private static final Pattern NUMBER = Pattern.compile("\\+?\\(?\\d(?:[\\s().\\-/]{0,3}\\d){6,}");

    private static final Pattern CONTROL = Pattern.compile("[\\p{Cntrl}&&[^\\n]]+");

    private Anonymous() {}

    /** The words with black in place of those. */
    public static String words(String given) {
        String plain =
                CONTROL.matcher(given.replace("\r\n", "\n")).replaceAll(" ").strip();
        return NUMBER.matcher(E_MAIL.matcher(plain).replaceAll(BLACK)).replaceAll(BLACK);
    }
}
