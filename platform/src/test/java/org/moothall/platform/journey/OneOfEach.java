package org.moothall.platform.journey;

import java.io.IOException;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.platform.running.Desk;

/** A live document of each type that needs no ward, for journeys of readers. */
final class OneOfEach {

    static final String VIDEO = "/a-minute-in-the-chamber";
    static final String EVENT = "/town-hall-open-day";

    private static final String BODY = """
            ## What you need

            ::: notice
            **The library is closed on Friday.**
            :::

            ## How to do it

            ::: steps
            1. Ring your councillor.
            2. Say where you live.
            :::

            ## When

            | Day | Where |
            |---|---|
            | Monday | Town hall |

            > "It takes an invitation."
            >
            > A councillor
            """;

    private OneOfEach() {}

    /** Publishes them; their paths. */
    static List<String> published(Desk desk) throws IOException {
        Map<String, Object> day = Map.of("precision", "DAY", "year", 2027, "month", 3, "day", 28);
        return List.of(
                publish(
                        desk,
                        "CAMPAIGN_BURST",
                        "/open-the-door",
                        "campaignBurst",
                        Map.of("number", 7, "strapline", "Open the door.", "when", Map.of("precision", "ONGOING"))),
                publish(desk, "STORY", "/a-story-of-doors", "story", Map.of()),
                publish(
                        desk,
                        "VIDEO",
                        VIDEO,
                        "video",
                        Map.of(
                                "url",
                                "https://youtu.be/8EnLKJ7QPBA",
                                "durationSeconds",
                                200,
                                "transcript",
                                "The doors close.")),
                publish(
                        desk,
                        "SCRUTINY_EXPLAINER",
                        "/what-scrutiny-does",
                        "scrutinyExplainer",
                        Map.of("questions", List.of(Map.of("question", "Who asks?", "answer", "You do.")))),
                publish(
                        desk,
                        "PEN_PORTRAIT",
                        "/sam-sample",
                        "penPortrait",
                        Map.of(
                                "name",
                                "Sam Sample",
                                "kind",
                                "OFFICER",
                                "roles",
                                List.of("Clerk"),
                                "askMeAbout",
                                List.of("bees"))),
                publish(desk, "HELP_ARTICLE", "/how-to-open-a-door", "helpArticle", Map.of("source", "Clause 4.2")),
                publish(desk, "OPPORTUNITY", "/litter-pick", "opportunity", Map.of("when", day, "place", "The lido")),
                publish(
                        desk,
                        "EVENT",
                        EVENT,
                        "event",
                        Map.of("startsAt", "2027-03-28T09:00:00Z", "when", day, "place", "Town hall")));
    }

    private static String publish(Desk desk, String type, String path, String field, Map<String, ?> details)
            throws IOException {
        Map<String, Object> content = new HashMap<>(Map.of(
                "title",
                "A page to look at: " + path.substring(1).replace('-', ' '),
                "summary",
                "What a reader sees of this type.",
                "body",
                BODY,
                "themes",
                List.of("PEOPLE"),
                "openings",
                List.of(Map.of("audience", "PUBLIC")),
                "details",
                Map.of(field, details)));
        desk.publish(desk.write(type, path.substring(1), content));
        return path;
    }
}
