package org.moothall.content.factcheck;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.comment.CommentThread;
import org.moothall.content.comment.Comments;
import org.moothall.content.document.Document;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Desk;
import org.moothall.content.testing.Pictures;
import org.moothall.content.testing.Refusals;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;

/** What a fact-check link opens, over real HTTP, and above all what it does not. */
class FactCheckTest extends ContentTest {

    private static final String DRAFT = "/editorial/fact-check/draft";
    private static final String COMMENTS = "/editorial/fact-check/comments";

    @LocalServerPort
    private int port;

    @Autowired
    private MakeFactCheckLink make;

    @Autowired
    private Comments comments;

    @Autowired
    private DocumentEvents events;

    @Autowired
    private Pictures pictures;

    private Document document;
    private MakeFactCheckLink.Made made;

    @BeforeEach
    void aLinkIsMade() {
        document = desk.draft(story("Ask Ashbrow").body("More **buses**, said <b>everybody</b>."));
        made = link(document, 7);
    }

    private MakeFactCheckLink.Made link(Document of, int days) {
        return make.make(Desk.AUTHOR, of.id(), new MakeFactCheckLink.Order("Prof. Okafor", days));
    }

    private static String secret(MakeFactCheckLink.Made link) {
        return link.address().substring(link.address().indexOf('#') + 1);
    }

    private Browser visitor(String secret) {
        return new Browser(port).withHeader("X-Fact-Check", secret);
    }

    private Browser visitor() {
        return visitor(secret(made));
    }

    @Nested
    class AnOpenLink {

        @Test
        void showsTheDraftAsSafeHtmlAndMakesNoCookie() {
            Answer answer = visitor().get(DRAFT);

            assertThat(answer.status()).as(answer.response().body()).isEqualTo(200);
            assertThat(answer.at("/parts/0/text")).isEqualTo("Ask Ashbrow");
            assertThat(answer.at("/parts/2/html"))
                    .isEqualTo("<p>More <strong>buses</strong>, said &lt;b&gt;everybody&lt;/b&gt;.</p>");
            assertThat(answer.response().headers().allValues("Set-Cookie")).isEmpty();
            assertThat(answer.header("Referrer-Policy")).isEqualTo("no-referrer");
            assertThat(answer.header("X-Robots-Tag")).isEqualTo("noindex, nofollow");
            assertThat(answer.header("Cache-Control")).contains("no-store");
        }

        @Test
        void takesCommentsInTheNameGiven() {
            Answer answer = visitor()
                    .post(
                            COMMENTS,
                            Map.of("name", "Ada", "text", "It was trams.", "field", "body", "quote", "More buses"));

            assertThat(answer.status()).as(answer.response().body()).isEqualTo(201);
            assertThat(answer.at("/said/0/text")).isEqualTo("It was trams.");
            CommentThread thread = comments.threadsOf(List.of(document.id()))
                    .get(document.id())
                    .getFirst();
            assertThat(thread.factCheck()).isEqualTo(made.link().id());
            assertThat(comments.in(List.of(thread.id()))
                            .get(thread.id())
                            .getFirst()
                            .givenName())
                    .isEqualTo("Ada");
        }

        @Test
        void isWrittenDownWhenMadeFirstUsedAndRevoked() {
            visitor().get(DRAFT);
            visitor().get(DRAFT);
            make.revoke(Desk.EDITOR, made.link().id());

            assertThat(events.of(List.of(document.id())).get(document.id()))
                    .extracting(DocumentEvent::kind)
                    .startsWith(EventKind.FACT_CHECK_REVOKED, EventKind.FACT_CHECK_USED, EventKind.FACT_CHECK_MADE);
        }

        @Test
        void namesThePicturesOfTheDraftAndOpensNoOthers() {
            UUID shown = pictures.described("bridge.png");
            UUID other = pictures.described("another.png");
            Browser visitor =
                    visitor(secret(link(desk.draft(story("With a picture").leadImage(shown)), 7)));

            assertThat(visitor.get(DRAFT).at("/leadImage/url")).isEqualTo("/editorial/fact-check/pictures/" + shown);
            visitor.get("/editorial/fact-check/pictures/" + other).isProblem(404, "NOT_FOUND");
            visitor("forged").get("/editorial/fact-check/pictures/" + shown).isProblem(404, "NOT_FOUND");
        }

        @Test
        void refusesACommentWithoutANameOrATextOrOfTooMuch() {
            assertThat(visitor().post(COMMENTS, Map.of("text", "Hi")).at("/code"))
                    .isEqualTo("REQUIRED");
            assertThat(visitor().post(COMMENTS, Map.of("name", "Ada")).at("/code"))
                    .isEqualTo("REQUIRED");
            visitor().post(COMMENTS, "no json").isProblem(400, "MALFORMED");
            visitor()
                    .post(COMMENTS, Map.of("name", "Ada", "text", "x".repeat(40_000)))
                    .isProblem(400, "MALFORMED");
        }

        @Test
        void takesTwentyCommentsInTenMinutes() {
            for (int i = 0; i < 20; i++) {
                assertThat(visitor()
                                .post(COMMENTS, Map.of("name", "Ada", "text", "Number " + i))
                                .status())
                        .isEqualTo(201);
            }

            assertThat(visitor()
                            .post(COMMENTS, Map.of("name", "Ada", "text", "One more"))
                            .at("/code"))
                    .isEqualTo("TOO_MANY");
        }

        @Test
        void keepsNoSecretInTheDatabase() {
            List<String> hashes = jdbc.queryForList(
                    "select secret_hash from fact_check_link where document_id = ?", String.class, document.id());

            assertThat(hashes).singleElement().asString().hasSize(64).doesNotContain(secret(made));
        }
    }

    @Nested
    class ALinkThatOpensNothing {

        private void isClosed(Browser visitor) {
            visitor.get(DRAFT).isProblem(404, "NOT_FOUND");
            Answer answer =
                    visitor.post(COMMENTS, Map.of("name", "Ada", "text", "Hi")).isProblem(404, "NOT_FOUND");
            assertThat(answer.at("/detail"))
                    .isEqualTo(new Browser(port).get(DRAFT).at("/detail"));
            assertThat(comments.threadsOf(List.of(document.id()))).isEmpty();
        }

        @Test
        void hasExpired() {
            clock.pass(Duration.ofDays(7));

            isClosed(visitor());
        }

        @Test
        void wasRevoked() {
            make.revoke(Desk.AUTHOR, made.link().id());

            isClosed(visitor());
        }

        @ParameterizedTest
        @ValueSource(strings = {"", "short", "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA", "' or 1 = 1 --"})
        void isForged(String secret) {
            isClosed(visitor(secret));
        }

        @Test
        void isAnotherLinksIdentityInsteadOfItsSecret() {
            isClosed(visitor(made.link().id().toString()));
        }

        @Test
        void ledToADraftThatHasGoneOutSince() {
            desk.publish(document);

            isClosed(visitor());
        }

        @Test
        void ledToAnEarlierDraftThanTheOneBeingWrittenNow() {
            desk.save(desk.publish(document), story("Ask Ashbrow, the secret sequel"));

            isClosed(visitor());
        }
    }

    @Nested
    class NothingElse {

        @ParameterizedTest
        @ValueSource(strings = {"/editorial/fact-check/links", "/editorial/fact-check/comments"})
        void isOpenBelowItsAddress(String path) {
            visitor().get(path).isProblem(404, "NOT_FOUND");
        }

        @Test
        void isOpenToTheSecret() {
            visitor()
                    .post("/editorial/graphql", Map.of("query", "{ me { id } }"))
                    .isProblem(401, "SIGN_IN_REQUIRED");
            visitor().delete(DRAFT).isProblem(404, "NOT_FOUND");
        }
    }

    @Nested
    class Making {

        @Test
        void isForThirtyDaysAtMost() {
            assertThat(Refusals.codes(() -> link(document, 31))).containsExactly("OUT_OF_RANGE days");
            assertThat(Refusals.codes(() -> link(document, 0))).containsExactly("OUT_OF_RANGE days");
        }

        @Test
        void needsADraft() {
            Document live = desk.live(story("Ask Ashbrow"));

            assertThat(Refusals.codes(() -> link(live, 7))).containsExactly("WRONG_STATE");
        }

        @Test
        void isNotForReaders() {
            assertThat(Refusals.codes(() ->
                            make.make(Desk.READER, document.id(), new MakeFactCheckLink.Order("Prof. Okafor", 7))))
                    .containsExactly("NOT_ALLOWED");
        }
    }
}
