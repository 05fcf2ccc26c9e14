package org.moothall.website.council;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Details;
import org.moothall.website.content.Picture;
import org.moothall.website.content.WardName;

/** A councillor or an officer, as the wall chart and the list show them. */
public record Person(
        String slug,
        String title,
        String summary,
        String name,
        Details.PenPortrait.Kind kind,
        @Nullable String party,
        List<String> roles,
        List<String> askMeAbout,
        @Nullable WardName ward,
        @Nullable Picture leadImage) {

    /** Where their pen portrait is within a site. */
    public String path() {
        return "/" + slug;
    }

    /** What stands where there is no portrait: the first letters of the first and the last word of the name. */
    public String initials() {
        String[] words =
                name.replace("Cllr ", "").replace("Councillor ", "").strip().split("\\s+", -1);
        return words.length == 1 ? first(words[0]) : first(words[0]) + first(words[words.length - 1]);
    }

    boolean isCouncillor() {
        return kind == Details.PenPortrait.Kind.COUNCILLOR;
    }

    private static String first(String word) {
        return word.isEmpty() ? "" : word.substring(0, word.offsetByCodePoints(0, 1));
    }
}
