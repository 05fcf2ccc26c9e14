package org.moothall.content.document;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Which documents and assets an edition's content names, by the field that names them. */
public final class References {

    private static final String ID = "([0-9a-fA-F]{8}(?:-[0-9a-fA-F]{4}){3}-[0-9a-fA-F]{12})";
    // [words](…), [name]: … and ::: video …
    private static final String LEADS =
            "(?m)(?:\\]\\([ \\t]*<?|^ {0,3}\\[[^\\]\\n]+\\]:[ \\t]*<?|^:::[ \\t]+video[ \\t]+)";
    private static final Pattern DOCUMENT = Pattern.compile(LEADS + "document:" + ID);
    private static final Pattern ASSET = Pattern.compile(LEADS + "asset:" + ID);

    private References() {}

    /** The documents: related ones, portraits of credits, those in the details, and links in Markdown. */
    public static Map<String, UUID> documents(EditionContent content) {
        Map<String, UUID> found = new LinkedHashMap<>();
        List<UUID> related = content.related();
        for (int i = 0; i < related.size(); i++) {
            found.put("related." + i, related.get(i));
        }
        for (int i = 0; i < content.credits().size(); i++) {
            UUID portrait = content.credits().get(i).portrait();
            if (portrait != null) {
                found.put("credits." + i + ".portrait", portrait);
            }
        }
        content.details().documents().forEach(link -> found.put("details." + link.field(), link.document()));
        found.putAll(inMarkdown(content, DOCUMENT));
        return found;
    }

    /** The assets: the lead image, those in the details, and images in Markdown. */
    public static Map<String, UUID> assets(EditionContent content) {
        Map<String, UUID> found = new LinkedHashMap<>();
        UUID leadImage = content.leadImage();
        if (leadImage != null) {
            found.put("leadImage", leadImage);
        }
        content.details().assets().forEach(link -> found.put("details." + link.field(), link.asset()));
        found.putAll(inMarkdown(content, ASSET));
        return found;
    }

    /** The assets that a Markdown text shows. */
    public static List<UUID> assetsIn(String markdown) {
        return ASSET.matcher(markdown)
                .results()
                .map(found -> UUID.fromString(found.group(1)))
                .toList();
    }

    private static Map<String, UUID> inMarkdown(EditionContent content, Pattern link) {
        Map<String, String> texts = new LinkedHashMap<>();
        texts.put("body", content.body());
        content.details().markdown().forEach((path, text) -> texts.put("details." + path, text));
        Map<String, UUID> found = new LinkedHashMap<>();
        texts.forEach((field, text) -> {
            Matcher matcher = link.matcher(text);
            for (int i = 0; matcher.find(); i++) {
                found.put(field + "#" + i, UUID.fromString(matcher.group(1)));
            }
        });
        return found;
    }
}
