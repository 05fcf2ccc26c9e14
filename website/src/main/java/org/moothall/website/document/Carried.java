package org.moothall.website.document;

import java.util.Arrays;
import java.util.List;
import org.moothall.website.content.ContentType;
import org.moothall.website.content.Teaser;

/** Some of what a burst carries: what is of one kind, in the burst's own order. */
public record Carried(Kind kind, List<Teaser> items) {

    /** The kinds, in the order in which a page shows them. */
    public enum Kind {
        STORIES("Read the stories"),
        VIDEOS("Watch"),
        LIVE("As it happened"),
        TAKE_PART("Take part"),
        PEOPLE("Meet the people"),
        HELP("Help to do it yourself"),
        MORE("More");

        private final String title;

        Kind(String title) {
            this.title = title;
        }

        /** What stands above it. */
        public String title() {
            return title;
        }

        private static Kind of(ContentType type) {
            return switch (type) {
                case STORY -> STORIES;
                case VIDEO -> VIDEOS;
                case LIVE_COVERAGE -> LIVE;
                case OPPORTUNITY, EVENT -> TAKE_PART;
                case PEN_PORTRAIT -> PEOPLE;
                case HELP_ARTICLE -> HELP;
                case CAMPAIGN_BURST, SCRUTINY_EXPLAINER, WARD_PROFILE -> MORE;
            };
        }
    }

    static List<Carried> of(List<Teaser> items) {
        return Arrays.stream(Kind.values())
                .map(kind -> new Carried(
                        kind,
                        items.stream()
                                .filter(item -> Kind.of(item.type()) == kind)
                                .toList()))
                .filter(carried -> !carried.items().isEmpty())
                .toList();
    }
}
