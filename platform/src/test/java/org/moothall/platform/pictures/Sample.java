package org.moothall.platform.pictures;

import java.io.IOException;
import java.net.URI;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.moothall.platform.running.Desk;
import org.moothall.platform.running.GraphQl;
import org.moothall.platform.running.SampleToken;
import tools.jackson.databind.JsonNode;

/** The documents that the pictures show: of the sample content, and one that is made on the first visit. */
final class Sample {

    private static final String DRAFT = "The new footbridge at Ash Lane";
    private static final String BODY = """
            Residents asked for a safer way over the beck. We utilise gravel from the old path, and the bridge opens in May.

            ## What councillors asked

            Walkers and cyclists wanted room to pass each other; [click here](https://example.org/plan) for the plan.

            ::: notice
            The old path is closed until the bridge is open.
            :::

            - The deck is three metres wide.
            - There is a handrail on both sides.
            - The steps became a ramp.

            > We came for a bridge and left with a meeting place.
            """;

    private static final String GONE = "The night bus to Marsden";

    private final GraphQl desk;
    private final Map<String, String> places = new HashMap<>();

    /** @param address where the program answers */
    Sample(String address) throws IOException {
        desk = new GraphQl(URI.create(address + "/editorial/graphql"), SampleToken.ADMINISTRATOR);
        places.put("story", found("Asset or irritant", "STORY"));
        places.put("live", found("Junior and Infant School visit", "LIVE_COVERAGE"));
        places.put("event", found("Local Democracy Week 2019", "EVENT"));
        places.put("portrait", found("Alex Sample-Moor", "PEN_PORTRAIT"));
        places.put("draft", draft());
        places.put("link", link());
        places.put(
                "share",
                new Desk(desk)
                        .share(UUID.fromString(places.get("draft")), "PUBLIC")
                        .address());
        places.put("gone", gone());
    }

    String filled(String path) {
        String filled = path;
        for (Map.Entry<String, String> place : places.entrySet()) {
            filled = filled.replace("{" + place.getKey() + "}", place.getValue());
        }
        return filled;
    }

    private String found(String words, String type) throws IOException {
        JsonNode edges = search(words, type);
        if (edges.isEmpty()) {
            throw new IllegalStateException(
                    "The program has no " + type + " “" + words + "”: load the sample content.");
        }
        return edges.get(0).get("node").get("id").asString();
    }

    private JsonNode search(String words, String type) throws IOException {
        return desk.data("pictured", Map.of("text", words, "types", List.of(type)))
                .get("documents")
                .get("edges");
    }

    /** Written, saved again, asked about and sent for review; the next time it is there already. */
    private String draft() throws IOException {
        JsonNode edges = search(DRAFT, "STORY");
        if (!edges.isEmpty()) {
            return edges.get(0).get("node").get("id").asString();
        }
        JsonNode made = done("create-text", Map.of("title", DRAFT, "body", "Residents asked for a way over the beck."));
        String id = made.get("id").asString();
        made = done(
                "picture-text", Map.of("id", id, "version", made.get("version").asInt(), "title", DRAFT, "body", BODY));
        desk.data(
                "picture-comment",
                Map.of("id", id, "text", "The committee said June, I think.", "quote", "opens in May"));
        done("picture-submit", Map.of("id", id, "version", made.get("version").asInt()));
        return id;
    }

    private String link() throws IOException {
        JsonNode made = desk.data("picture-link", Map.of("id", places.get("draft")));
        String address = made.get("done").get("address").asString();
        return address.substring(address.indexOf("/editorial/"));
    }

    /** Where a document was that went out and came back. */
    private String gone() throws IOException {
        Desk writing = new Desk(desk);
        if (search(GONE, "STORY").isEmpty()) {
            writing.withdraw(writing.publish(writing.writeStory(GONE)));
        }
        return "the-night-bus-to-marsden";
    }

    private JsonNode done(String mutation, Map<String, ?> variables) throws IOException {
        JsonNode payload = desk.data(mutation, variables).get("done");
        if (!payload.get("refusals").isEmpty()) {
            throw new IllegalStateException(mutation + " was refused: " + payload.get("refusals"));
        }
        return payload.get("document");
    }
}
