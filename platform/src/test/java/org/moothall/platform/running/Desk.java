package org.moothall.platform.running;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.UUID;
import tools.jackson.databind.JsonNode;

/** The editorial API, as a program with an editor's token uses it. */
public record Desk(GraphQl api) {

    private static final Path LISTS =
            Path.of(System.getProperty("moothall.root", ".."), "editorial-ui", "src", "documents", "documents.graphql");

    /** A new story for the public that the publishing checks have no error to say of. */
    public Written writeStory(String title) throws IOException {
        return written("create-story", Map.of("title", title));
    }

    /** The same story, live at once. */
    public Written publishStory(String title) throws IOException {
        return written("publish-story", Map.of("title", title));
    }

    /** A new help article for one audience, such as STAFF. */
    public Written writeHelp(String title, String audience) throws IOException {
        return written("create-help", Map.of("title", title, "audience", audience));
    }

    /** A story with this body. */
    public Written writeText(String title, String body) throws IOException {
        return written("create-text", Map.of("title", title, "body", body));
    }

    /** Gives it another summary. */
    public Written rewrite(Written written, String title) throws IOException {
        return written("save-story", Map.of("id", written.id(), "version", written.version(), "title", title));
    }

    /** A document of any type. */
    public Written write(String type, String slug, Map<String, ?> content) throws IOException {
        return written("create", Map.of("type", type, "slug", slug, "content", content));
    }

    /** Gives it another content. */
    public Written save(Written written, Map<String, ?> content) throws IOException {
        return written("save", Map.of("id", written.id(), "version", written.version(), "content", content));
    }

    public Written publish(Written written) throws IOException {
        return written("publish", Map.of("id", written.id(), "version", written.version()));
    }

    public Written schedule(Written written, Instant moment) throws IOException {
        return written(
                "schedule", Map.of("id", written.id(), "version", written.version(), "publishAt", moment.toString()));
    }

    public Written withdraw(Written written) throws IOException {
        return written("withdraw", Map.of("id", written.id(), "version", written.version()));
    }

    /** A link by which anybody sees the draft as an audience would. */
    public Shared share(UUID id, String audience) throws IOException {
        JsonNode made = done("share", Map.of("id", id, "audience", audience));
        return new Shared(
                made.get("link").get("id").asString(), made.get("address").asString());
    }

    public void revoke(Shared link) throws IOException {
        done("revoke", Map.of("link", link.id()));
    }

    /** The list of documents as editors first see it, asked for as the editorial UI asks for it. */
    public JsonNode newest() throws IOException {
        return api.data(LISTS, "Documents", Map.of()).get("documents");
    }

    private Written written(String mutation, Map<String, ?> variables) throws IOException {
        JsonNode document = done(mutation, variables).get("document");
        return new Written(
                UUID.fromString(document.get("id").asString()),
                document.get("version").asInt(),
                document.get("slug").asString());
    }

    private JsonNode done(String mutation, Map<String, ?> variables) throws IOException {
        JsonNode payload = api.data(mutation, variables).get("done");
        if (!payload.get("refusals").isEmpty()) {
            throw new IllegalStateException(mutation + " with " + variables + " was refused: " + payload);
        }
        return payload;
    }

    /**
     * A link to a preview.
     *
     * @param address where it leads, below the program's own
     */
    public record Shared(String id, String address) {}

    /**
     * A document as the desk last saw it.
     *
     * @param version to act on it
     */
    public record Written(UUID id, int version, String slug) {}
}
