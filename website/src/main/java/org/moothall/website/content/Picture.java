package org.moothall.website.content;

import static java.util.stream.Collectors.joining;

import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * A picture in the sizes that a place on the page needs, each cropped around the focal point.
 *
 * @param medium between the two; null where the place has no need of it
 * @param small for narrow screens; null where the place has one size
 */
public record Picture(
        String alt,
        @Nullable String credit,
        Rendition large,
        @Nullable Rendition medium,
        @Nullable Rendition small) {

    /** The candidates from which a browser chooses. */
    public String sources() {
        Map<Integer, String> byWidth = new TreeMap<>();
        put(small, byWidth);
        put(medium, byWidth);
        put(large, byWidth);
        return byWidth.entrySet().stream()
                .map(each -> each.getValue() + " " + each.getKey() + "w")
                .collect(joining(", "));
    }

    /** A small original is no larger in one rendition than in another. */
    private static void put(@Nullable Rendition rendition, Map<Integer, String> byWidth) {
        if (rendition != null) {
            byWidth.put(rendition.width(), rendition.url());
        }
    }

    /** A rendition: its address, and its size in pixels. */
    public record Rendition(String url, int width, int height) {}
}
