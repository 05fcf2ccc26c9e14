package org.moothall.content.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
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
import org.moothall.content.audience.Opening;
import org.moothall.content.document.Document;
import org.moothall.content.publication.WithdrawalOrder;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Desk;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import tools.jackson.databind.JsonNode;

/** What a preview opens, over real HTTP, and above all what it does not. */
class PreviewTest extends ContentTest {

    private static final String PASSWORD = "correct horse battery staple";

    @LocalServerPort
    private int port;

    @Autowired
    private CreateAccount createAccount;

    @Autowired
    private ChangeAccount changeAccount;

    @Autowired
    private Accounts accounts;

    @Autowired
    private Callers callers;

    private Account account;
    private Browser editor;
    private Document document;

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

    private <T> T asPlatform(java.util.function.Supplier<T> work) {
        return callers.as(Caller.platform("test"), work);
    }

    private static Standing standing(Role role, boolean enabled) {
        return new Standing("Edith", role, Audience.STAFF, enabled);
    }

    private Answer edit(String query, Map<String, ?> variables) {
        Answer answer = editor.post("/editorial/graphql", Map.of("query", query, "variables", variables));
        assertThat(answer.json().has("errors")).as(answer.response().body()).isFalse();
        return answer;
    }

    private Answer create(Document of, Audience audience, @Nullable Instant moment) {
        Map<String, Object> variables = new HashMap<>(Map.of("id", of.id(), "audience", audience));
        if (moment != null) {
            variables.put("moment", moment.toString());
        }
        return edit("""
                mutation($id: ID!, $audience: Audience!, $moment: DateTime) {
                  createPreview(document: $id, audience: $audience, moment: $moment)
                  { address expiresAt refusals { code field remedy } } }""", variables);
    }

    private Browser preview(Document of, Audience audience, @Nullable Instant moment) {
        return with(create(of, audience, moment).at("/data/createPreview/address"));
    }

    private Answer share(Document of, Audience audience, int hours) {
        return edit("""
                mutation($id: ID!, $audience: Audience!, $hours: Int!) {
                  createShareLink(document: $id, audience: $audience, hours: $hours, recipient: "Prof. Okafor")
                  { link { id recipient expiresAt } address refusals { code field remedy } } }""", Map.of("id", of.id(), "audience", audience, "hours", hours));
    }

    private Browser with(String address) {
        assertThat(address).matches("/preview/[A-Za-z0-9_-]{43}/.+");
        return new Browser(port).withHeader("X-Preview", address.split("/")[2]);
    }

    private static JsonNode ask(Browser preview, String query) {
        Answer answer = preview.post("/preview/graphql", Map.of("query", query));
        assertThat(answer.json().has("errors")).as(answer.response().body()).isFalse();
        return answer.json().path("data");
    }

    private static @Nullable String title(Browser preview, Document of) {
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

    private static void isOver(Browser preview) {
        preview.get("/preview/state").isProblem(410, "PREVIEW_ENDED");
        Answer answer = preview.post("/preview/graphql", Map.of("query", "{ contents { totalCount } }"));
        assertThat(answer.at("/errors/0/extensions/code")).isEqualTo("PREVIEW_ENDED");
        assertThat(answer.json().path("data").isObject()).isFalse();
        preview.get("/preview/media/0123456789abcdef0123456789abcdef/640x360.webp")
                .isProblem(410, "PREVIEW_ENDED");
    }

    private static Opening opening(Audience audience, Instant at) {
        return new Opening(audience, at);
    }

    /** All that readers of each audience can ask for, and the version of all that they see. */
    private String everything() {
        StringBuilder all = new StringBuilder();
        String query = "{ version contents(first: 100) { totalCount edges { node { id slug title summary publishedAt"
                + " updatedAt body { html } related { title } } } } content(slug: \"" + document.slug()
                + "\") { title body { html } } address(slug: \"" + document.slug()
                + "\") { state } home { hub { title } } ward(slug: \"ashbrow\") { name profile { title } } }";
        all.append(new Browser(port)
                .post("/graphql", Map.of("query", query))
                .response()
                .body());
        all.append(editor.post("/graphql", Map.of("query", query)).response().body());
        for (String table : List.of(
                "published_document", "published_listing", "published_tag", "published_asset", "publication_log")) {
            all.append(jdbc.queryForList("select * from " + table).toString());
        }
        return all.toString();
    }

    @Nested
    class Shows {

        @Test
        void theDraftInPlaceOfWhatIsLive() {
            Browser preview = preview(document, Audience.STAFF, null);

            assertThat(title(preview, document)).isEqualTo("More buses for Ashbrow");
            JsonNode lists = ask(
                    preview,
                    "{ contents(first: 100, filter: {wards: [\"ashbrow\"]}) { edges { node { id title } } }"
                            + " other: contents(first: 100, filter: {wards: [\"dalton\"]}) { edges { node { title } } } }");
            assertThat(lists.path("contents").findValues("node").stream()
                            .filter(node -> node.path("id")
                                    .asString()
                                    .equals(document.id().toString()))
                            .map(node -> node.path("title").asString()))
                    .containsExactly("More buses for Ashbrow");
            assertThat(lists.path("other").findValuesAsString("title")).doesNotContain("More buses for Ashbrow");
        }

        @Test
        void aDocumentThatWasNeverPublished() {
            Document fresh = desk.draft(story("Nobody knows yet").body("Not **yet**."));
            Browser preview = preview(fresh, Audience.PUBLIC, null);

            assertThat(title(preview, fresh)).isEqualTo("Nobody knows yet");
            assertThat(preview.get("/preview/state").at("/draft")).isEqualTo("true");
        }

        @Test
        void itAmongWhatIsRelated() {
            Document other = desk.live(story("Read this first").topics().related(document.id()));

            assertThat(ask(
                                    preview(document, Audience.STAFF, null),
                                    "{ content(slug: \"" + other.slug() + "\") { related(first: 1) { title } } }")
                            .findValuesAsString("title"))
                    .containsExactly("More buses for Ashbrow");
        }

        @Test
        void pagesOfListsWithoutGapsOrRepeats() {
            for (int i = 0; i < 3; i++) {
                desk.live(story("Pages " + i).topics("young-people"));
                clock.pass(Duration.ofSeconds(1));
            }
            Document draft = desk.draft(story("Pages of the draft").topics("young-people"));
            Browser preview = preview(draft, Audience.PUBLIC, null);
            String after = "";
            java.util.ArrayList<String> titles = new java.util.ArrayList<>();
            JsonNode page;
            do {
                page = ask(
                                preview,
                                "{ contents(first: 2, filter: {topics: [\"young-people\"]}" + after
                                        + ") { totalCount pageInfo { hasNextPage endCursor } edges { node { title } } } }")
                        .path("contents");
                titles.addAll(page.findValuesAsString("title"));
                after = ", after: \"" + page.at("/pageInfo/endCursor").asString() + "\"";
            } while (page.at("/pageInfo/hasNextPage").asBoolean());

            assertThat(titles)
                    .doesNotHaveDuplicates()
                    .hasSize(page.path("totalCount").asInt());
            assertThat(titles).startsWith("Pages of the draft", "Pages 2", "Pages 1");
        }

        @Test
        void onlyWhatTheChosenAudienceWouldSee() {
            Document inside = desk.live(story("For staff").openTo(Audience.STAFF));

            assertThat(title(preview(document, Audience.PUBLIC, null), inside)).isNull();
            assertThat(title(preview(document, Audience.STAFF, null), inside)).isEqualTo("For staff");
        }

        @Test
        void nothingToAnAudienceThatTheDraftIsNotFor() {
            Document moved =
                    desk.save(desk.stored(document), story("Now for staff").openTo(Audience.STAFF));

            Browser preview = preview(moved, Audience.PUBLIC, null);

            assertThat(title(preview, moved)).isNull();
            assertThat(preview.get("/preview/state").at("/open")).isEqualTo("false");
        }

        @Test
        void noOtherDocumentsDraft() {
            Document other = desk.save(desk.live(story("As published")), story("As drafted"));
            Document secret = desk.draft(story("Never shown"));
            Browser preview = preview(document, Audience.STAFF, null);

            assertThat(title(preview, other)).isEqualTo("As published");
            assertThat(title(preview, secret)).isNull();
        }
    }

    @Nested
    class AtAMoment {

        private final Instant now = clock.instant();
        private final Instant tomorrow = now.plus(Duration.ofDays(1));

        @Test
        void whatHasOpenedByThen() {
            Document later =
                    desk.live(story("Opens later").openings(opening(Audience.PUBLIC, now.plus(Duration.ofHours(3)))));

            assertThat(title(preview(document, Audience.PUBLIC, now.plus(Duration.ofHours(1))), later))
                    .isNull();
            assertThat(title(preview(document, Audience.PUBLIC, tomorrow), later))
                    .isEqualTo("Opens later");
        }

        @Test
        void notWhatIsWithdrawnByThen() {
            Document leaving = desk.live(story("Leaves soon"));
            desk.withdraw()
                    .withdrawLater(
                            Desk.EDITOR,
                            Desk.seen(leaving),
                            new WithdrawalOrder("It is over.", null),
                            now.plus(Duration.ofHours(3)));
            Browser preview = preview(document, Audience.PUBLIC, tomorrow);

            JsonNode data = ask(
                    preview,
                    "{ content(slug: \"" + leaving.slug() + "\") { title } address(slug: \"" + leaving.slug()
                            + "\") { state reason } }");
            assertThat(data.path("content").isNull()).isTrue();
            assertThat(data.at("/address/state").asString()).isEqualTo("WITHDRAWN");
            assertThat(data.at("/address/reason").asString()).isEqualTo("It is over.");
        }

        @Test
        void theDraftFromItsOwnOpeningOn() {
            Document draft = desk.draft(
                    story("Staff first").openings(opening(Audience.STAFF, now), opening(Audience.PUBLIC, tomorrow)));

            assertThat(title(preview(draft, Audience.STAFF, null), draft)).isEqualTo("Staff first");
            assertThat(title(preview(draft, Audience.PUBLIC, null), draft)).isNull();
            assertThat(title(preview(draft, Audience.PUBLIC, tomorrow), draft)).isEqualTo("Staff first");
        }

        @Test
        void notOneThatHasPassed() {
            assertThat(create(document, Audience.PUBLIC, now.minus(Duration.ofHours(1)))
                            .at("/data/createPreview/refusals/0/code"))
                    .isEqualTo("IN_THE_PAST");
        }
    }

    @Nested
    class LeavesNoTrace {

        @Test
        void inAnythingThatReadersCanAsk() {
            String before = everything();

            Browser preview = preview(document, Audience.STAFF, null);
            Browser shared = with(share(document, Audience.PUBLIC, 24).at("/data/createShareLink/address"));
            for (Browser each : List.of(preview, shared)) {
                assertThat(title(each, document)).isEqualTo("More buses for Ashbrow");
                each.post("/preview/graphql", Map.of("query", "{ search(query: \"buses\") { totalCount } }"));
                ask(each, "{ home { hub { title } } contents(first: 50) { totalCount edges { node { title } } } }");
            }

            assertThat(everything()).isEqualTo(before).doesNotContain("More buses for Ashbrow");
        }

        @Test
        void norDoesItsHeaderMeanAnythingElsewhere() {
            Browser preview = preview(document, Audience.STAFF, null);

            assertThat(preview.post(
                                    "/graphql",
                                    Map.of(
                                            "query",
                                            "{ content(slug: \"" + document.slug()
                                                    + "\") { title } viewer { audience } }"))
                            .response()
                            .body())
                    .contains("Buses of Ashbrow")
                    .contains("PUBLIC")
                    .doesNotContain("More buses");
        }

        @Test
        void norIsAnythingToBeKept() {
            Answer answer =
                    preview(document, Audience.STAFF, null).post("/preview/graphql", Map.of("query", "{ version }"));

            assertThat(answer.header("Cache-Control")).isEqualTo("private, no-store");
            assertThat(answer.header("Set-Cookie")).isNull();
        }
    }

    @Nested
    class Ends {

        @Test
        void whenItsEditorSignsOut() {
            Browser preview = preview(document, Audience.STAFF, null);
            editor.delete("/editorial/session");

            isOver(preview);
        }

        @Test
        void whenItsEditorMayNotReadDraftsAnyMore() {
            Browser preview = preview(document, Audience.STAFF, null);
            Browser link = with(share(document, Audience.PUBLIC, 24).at("/data/createShareLink/address"));
            Account now = accounts.findById(account.id()).orElseThrow();
            asPlatform(() -> changeAccount.change(now.id(), now.version(), standing(Role.READER, true)));

            isOver(preview);
            isOver(link);
        }

        @Test
        void afterHalfAnHourWithoutUse() {
            Browser preview = preview(document, Audience.STAFF, null);
            clock.pass(Duration.ofMinutes(20));
            assertThat(preview.get("/preview/state").status()).isEqualTo(200);
            clock.pass(Duration.ofMinutes(20));
            assertThat(preview.get("/preview/state").status()).isEqualTo(200);
            clock.pass(Duration.ofMinutes(31));

            isOver(preview);
        }

        @Test
        void whenALinkExpires() {
            Browser link = with(share(document, Audience.PUBLIC, 1).at("/data/createShareLink/address"));
            clock.pass(Duration.ofMinutes(59));
            assertThat(title(link, document)).isEqualTo("More buses for Ashbrow");
            clock.pass(Duration.ofMinutes(1));

            isOver(link);
        }

        @Test
        void whenALinkIsRevoked() {
            Answer shared = share(document, Audience.PUBLIC, 24);
            Browser link = with(shared.at("/data/createShareLink/address"));
            assertThat(link.get("/preview/state").at("/until")).isNotEmpty();
            edit(
                    "mutation($id: ID!) { revokeShareLink(id: $id) { link { revokedAt } refusals { code } } }",
                    Map.of("id", shared.at("/data/createShareLink/link/id")));

            isOver(link);
            assertThat(edit(
                                    "query($id: ID!) { shareLinks(document: $id) { recipient revokedBy lastUsedAt madeBy } }",
                                    Map.of("id", document.id()))
                            .at("/data/shareLinks/0/lastUsedAt"))
                    .isNotEmpty();
            assertThat(jdbc.queryForList(
                            "select kind from document_event where document_id = ? and kind like 'PREVIEW%' order by at, kind",
                            String.class, document.id()))
                    .containsExactlyInAnyOrder("PREVIEW_SHARED", "PREVIEW_USED", "PREVIEW_REVOKED");
        }

        @Test
        void whenTheDraftThatWasSharedGoesOut() {
            Browser link = with(share(document, Audience.PUBLIC, 24).at("/data/createShareLink/address"));
            Document live = desk.publish(desk.stored(document));
            isOver(link);

            desk.save(live, story("What comes next"));

            isOver(link);
        }

        @Test
        void beforeItBeganForASecretThatNeverWas() {
            isOver(new Browser(port));
            isOver(new Browser(port).withHeader("X-Preview", "x".repeat(43)));
            isOver(new Browser(port).withHeader("X-Preview", "' or 1=1"));
        }
    }

    @Test
    void keepsNoSecret() {
        String address = share(document, Audience.PUBLIC, 24).at("/data/createShareLink/address");

        assertThat(jdbc.queryForList("select * from preview").toString()).doesNotContain(address.split("/")[2]);
    }

    @Test
    void isNotForReadersAndNotForLong() {
        assertThat(share(document, Audience.PUBLIC, 0).at("/data/createShareLink/refusals/0/code"))
                .isEqualTo("OUT_OF_RANGE");
        assertThat(share(document, Audience.PUBLIC, 721).at("/data/createShareLink/refusals/0/code"))
                .isEqualTo("OUT_OF_RANGE");
        new Browser(port)
                .post(
                        "/editorial/graphql",
                        Map.of("query", "{ shareLinks(document: \"" + document.id() + "\") { id } }"))
                .isProblem(401, "SIGN_IN_REQUIRED");
    }
}
