package org.moothall.content.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Role;
import org.moothall.content.access.account.Account;
import org.moothall.content.access.account.Accounts;
import org.moothall.content.access.account.ChangeAccount;
import org.moothall.content.access.account.CreateAccount;
import org.moothall.content.access.account.Standing;
import org.moothall.content.access.account.Username;
import org.moothall.content.audience.Audience;
import org.moothall.content.document.Document;
import org.moothall.content.testing.ContentTest;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** An editor with a draft of a live document, and what previews of it are asked, over real HTTP. */
abstract class Previewed extends ContentTest {

    private static final String PASSWORD = "correct horse battery staple";

    @LocalServerPort
    int port;

    @Autowired
    private CreateAccount createAccount;

    @Autowired
    ChangeAccount changeAccount;

    @Autowired
    Accounts accounts;

    @Autowired
    private Callers callers;

    Account account;
    Browser editor;
    Document document;

    @BeforeEach
    void anEditorWritesOn() {
        Username name = new Username("editor-" + UUID.randomUUID() + "@kirklees.example");
        account = asPlatform(() -> createAccount.create(name, standing(Role.EDITOR, true), PASSWORD));
        editor = new Browser(port);
        editor.signIn(name.value(), PASSWORD);
        document = desk.save(desk.live(story("Buses of Ashbrow")), story("More buses for Ashbrow"));
    }

    @BeforeEach
    void readersKnowTheWardsAndTopics() {
        jdbc.update("insert ignore into published_ward values ('ashbrow', 'Ashbrow'), ('dalton', 'Dalton')");
        jdbc.update("insert ignore into published_topic values ('young-people', 'Young people')");
    }

    <T> T asPlatform(java.util.function.Supplier<T> work) {
        return callers.as(Caller.platform("test"), work);
    }

    static Standing standing(Role role, boolean enabled) {
        return new Standing("Edith", role, Audience.STAFF, enabled);
    }

    Answer edit(String query, Map<String, ?> variables) {
        Answer answer = editor.post("/editorial/graphql", Map.of("query", query, "variables", variables));
        assertThat(answer.json().has("errors")).as(answer.response().body()).isFalse();
        return answer;
    }

    Answer create(Document of, Audience audience, @Nullable Instant moment) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", of.id(), "audience", audience));
        if (moment != null) {
            variables.put("moment", moment.toString());
        }
        return edit("""
                mutation($id: ID!, $audience: Audience!, $moment: DateTime) {
                  createPreview(document: $id, audience: $audience, moment: $moment)
                  { address expiresAt refusals { code field remedy } } }""", variables);
    }

    Browser preview(Document of, Audience audience, @Nullable Instant moment) {
        return with(create(of, audience, moment).at("/data/createPreview/address"));
    }

    Answer share(Document of, Audience audience, int hours) {
        return edit("""
                mutation($id: ID!, $audience: Audience!, $hours: Int!) {
                  createShareLink(document: $id, audience: $audience, hours: $hours, recipient: "Prof. Okafor")
                  { link { id recipient expiresAt } address refusals { code field remedy } } }""", Map.of("id", of.id(), "audience", audience, "hours", hours));
    }

    Browser with(String address) {
        assertThat(address).matches("/preview/[A-Za-z0-9_-]{43}/.+");
        return new Browser(port).withHeader("X-Preview", address.split("/")[2]);
    }

    static JsonNode ask(Browser preview, String query) {
        Answer answer = preview.post("/preview/graphql", Map.of("query", query));
        assertThat(answer.json().has("errors")).as(answer.response().body()).isFalse();
        return answer.json().path("data");
    }

    static @Nullable String title(Browser preview, Document of) {
        String slug = of.slug();
        JsonNode data = ask(
                preview,
                "{ content(slug: \"" + slug + "\") { title body { html } audiences } address(slug: \"" + slug
                        + "\") { state } }");
        assertThat(data.path("address").isNull()).isEqualTo(data.path("content").isNull());
        return data.path("content").isNull()
                ? null
                : data.path("content").path("title").asString();
    }

    static void isOver(Browser preview) {
        preview.get("/preview/state").isProblem(410, "PREVIEW_ENDED");
        Answer answer = preview.post("/preview/graphql", Map.of("query", "{ contents { totalCount } }"));
        assertThat(answer.at("/errors/0/extensions/code")).isEqualTo("PREVIEW_ENDED");
        assertThat(answer.json().path("data").isObject()).isFalse();
        preview.get("/preview/media/0123456789abcdef0123456789abcdef/640x360.webp")
                .isProblem(410, "PREVIEW_ENDED");
    }
}
