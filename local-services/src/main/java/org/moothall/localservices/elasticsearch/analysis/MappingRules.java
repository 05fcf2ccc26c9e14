package org.moothall.localservices.elasticsearch.analysis;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.lucene.analysis.charfilter.NormalizeCharMap;

/** The rules of the {@code mapping} char filter: "from => to", with backslash escapes on either side. */
final class MappingRules {

    private static final Pattern RULE = Pattern.compile("(.*)\\s*=>\\s*(.*)\\s*$");
    private static final Pattern ESCAPE = Pattern.compile("\\\\(u[0-9a-fA-F]{4}|.)", Pattern.DOTALL);

    private MappingRules() {}

    static NormalizeCharMap parse(List<String> rules) {
        NormalizeCharMap.Builder map = new NormalizeCharMap.Builder();
        for (String rule : rules) {
            Matcher match = RULE.matcher(rule);
            if (!match.find()) {
                throw new IllegalArgumentException("Invalid Mapping Rule : [" + rule + "]: write [from => to].");
            }
            map.add(unescape(match.group(1).strip()), unescape(match.group(2).strip()));
        }
        return map.build();
    }

    private static String unescape(String text) {
        return ESCAPE.matcher(text).replaceAll(match -> Matcher.quoteReplacement(character(match.group(1))));
    }

    private static String character(String escape) {
        return switch (escape.charAt(0)) {
            case 'n' -> "\n";
            case 't' -> "\t";
            case 'r' -> "\r";
            case 'b' -> "\b";
            case 'f' -> "\f";
            case 'u' -> escape.length() == 1 ? escape : Character.toString(Integer.parseInt(escape.substring(1), 16));
            default -> escape;
        };
    }
}
