package org.moothall.website.content;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.springframework.web.util.HtmlUtils;

/** Gives the headings of sanitised HTML names, by which addresses lead to them. */
final class Outline {

    private static final Pattern HEADING = Pattern.compile("<(h[23])>(.*?)</\\1>", Pattern.DOTALL);
    private static final Pattern NAMED = Pattern.compile("<h2 id=\"([^\"]+)\">(.*?)</h2>", Pattern.DOTALL);
    private static final Pattern TAG = Pattern.compile("<[^>]*>");
    private static final Pattern NO_LETTERS = Pattern.compile("[^\\p{L}\\p{Nd}]+");
    private static final int LONGEST = 60;

    /** What the page around the text calls its own parts. */
    private static final Set<String> TAKEN = Set.of("main", "masthead-q");

    private Outline() {}

    static String withNames(String html) {
        Set<String> taken = new HashSet<>(TAKEN);
        return HEADING.matcher(html)
                .replaceAll(found -> Matcher.quoteReplacement("<" + found.group(1) + " id=\""
                        + unique(name(words(found.group(2))), taken) + "\">" + found.group(2) + "</" + found.group(1)
                        + ">"));
    }

    static List<Body.Heading> headings(String html) {
        List<Body.Heading> headings = new ArrayList<>();
        Matcher found = NAMED.matcher(html);
        while (found.find()) {
            headings.add(new Body.Heading(found.group(1), words(found.group(2))));
        }
        return headings;
    }

    private static String words(String html) {
        return HtmlUtils.htmlUnescape(TAG.matcher(html).replaceAll("")).strip();
    }

    private static String name(String words) {
        String name = NO_LETTERS.matcher(words.toLowerCase(Locale.ROOT)).replaceAll("-");
        String cut = name.length() > LONGEST ? name.substring(0, LONGEST) : name;
        String plain = cut.replaceAll("^-+|-+$", "");
        return plain.isEmpty() ? "section" : plain;
    }

    private static String unique(String name, Set<String> taken) {
        String candidate = name;
        for (int number = 2; !taken.add(candidate); number++) {
            candidate = name + "-" + number;
        }
        return candidate;
    }
}
