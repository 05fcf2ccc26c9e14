package org.moothall.content.details;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;

/**
 * Coverage of something while it happens.
 *
 * @param live whether it is still going on
 */
public record LiveCoverage(boolean live, List<LiveEntry> entries) implements Details {

    public LiveCoverage {
        entries = List.copyOf(entries);
    }

    @Override
    public ContentType type() {
        return ContentType.LIVE_COVERAGE;
    }

    @Override
    public List<AssetLink> assets() {
        List<AssetLink> links = new ArrayList<>();
        for (int i = 0; i < entries.size(); i++) {
            UUID image = entries.get(i).image();
            if (image != null) {
                links.add(new AssetLink("entries." + i + ".image", image));
            }
        }
        return links;
    }

    @Override
    public Map<String, String> markdown() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < entries.size(); i++) {
            texts.put("entries." + i + ".text", entries.get(i).text());
        }
        return texts;
    }
}
