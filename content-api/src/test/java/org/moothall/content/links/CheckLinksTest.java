package org.moothall.content.links;

import static org.assertj.core.api.Assertions.assertThat;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.content.checks.Finding;
import org.moothall.content.checks.PublishingChecks;
import org.moothall.content.document.Document;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.testing.Contents;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;
import org.springframework.transaction.support.TransactionTemplate;

@TestPropertySource(
        properties = {
            "moothall.links.allowed-hosts=localhost",
            "moothall.links.spacing=0s",
            "moothall.links.timeout=2s",
            "moothall.links.own-sites=https://democracy.example/"
        })
class CheckLinksTest extends ContentTest {

    private final Map<String, Integer> statuses = new ConcurrentHashMap<>();
    private final Map<String, String> redirects = new ConcurrentHashMap<>();
    private final AtomicInteger requests = new AtomicInteger();
    private HttpServer site;

    @Autowired
    private CheckLinks check;

    @Autowired
    private BrokenLinks broken;

    @Autowired
    private AskForAddress ask;

    @Autowired
    private PublishingChecks checks;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void openSite() throws IOException {
        jdbc.update("delete from checked_link");
        jdbc.update("insert into link_scan (document_id, version) select id, version from document"
                + " on duplicate key update version = value(version)");
        site = HttpServer.create(new InetSocketAddress("127.0.0.1", 0), 0);
        site.createContext("/", exchange -> {
            requests.incrementAndGet();
            String path = exchange.getRequestURI().getPath();
            String location = redirects.get(path);
            if (location != null) {
                exchange.getResponseHeaders().add("Location", location);
            }
            boolean refusesHead =
                    path.startsWith("/get-only") && exchange.getRequestMethod().equals("HEAD");
            int status = location != null ? 302 : refusesHead ? 405 : statuses.getOrDefault(path, 200);
            exchange.sendResponseHeaders(status, -1);
            exchange.close();
        });
        site.start();
    }

    @AfterEach
    void closeSite() {
        site.stop(0);
    }

    private String at(String path) {
        return "http://localhost:" + site.getAddress().getPort() + path;
    }

    @Nested
    class ALink {

        @Test
        void failsWhenItFailedInTwoRoundsAndNoLongerWhenItWorks() {
            statuses.put("/gone", 404);
            Document document = desk.draft(Contents.story("With a link").body("See [this](" + at("/gone") + ") page."));
            check.round();
            assertThat(web()).isEmpty();
            check.round();
            assertThat(web()).isEmpty();
            clock.pass(Duration.ofHours(2));
            check.round();
            BrokenLinks.BrokenLink link = web().getFirst();
            assertThat(link.url()).isEqualTo(at("/gone"));
            assertThat(link.status()).isEqualTo(404);
            assertThat(link.uses()).containsExactly(new BrokenLinks.Use(document.id(), false, "body"));
            assertThat(findings(document))
                    .anySatisfy(finding -> assertThat(finding.message()).contains(at("/gone")));
            statuses.remove("/gone");
            assertThat(broken.askAgain(link.key())).isEqualTo(1);
            check.round();
            assertThat(web()).isEmpty();
            assertThat(findings(document)).isEmpty();
        }

        @Test
        void thatAnswersGetOnlyWorks() {
            assertThat(ask.ask(at("/get-only"))).isEqualTo(new Asked.Works(200));
        }

        @Test
        void toASiteThatTurnsProgramsAwayIsLeftAlone() {
            statuses.put("/members", 403);
            assertThat(ask.ask(at("/members"))).isEqualTo(new Asked.Works(403));
        }

        @Test
        void isForgottenWithItsLastUse() {
            Document document = desk.draft(Contents.story("Once").body("[Old](" + at("/old") + ")"));
            check.round();
            assertThat(known()).containsExactly(at("/old"));
            desk.save(document, Contents.story("Once").body("Nothing more."));
            check.round();
            assertThat(known()).isEmpty();
        }

        @Test
        void isAskedForOnceHoweverOftenItStands() {
            String body = "[One](" + at("/same") + ") and <" + at("/same") + "> and " + at("/same");
            desk.draft(Contents.story("Thrice").body(body));
            check.round();
            assertThat(requests).hasValue(1);
            assertThat(known()).containsExactly(at("/same"));
        }
    }

    @Nested
    class ARedirect {

        @Test
        void isFollowed() {
            redirects.put("/moved", "/here");
            assertThat(ask.ask(at("/moved"))).isEqualTo(new Asked.Works(200));
        }

        @Test
        void isNotFollowedForEver() {
            redirects.put("/round", "/round");
            assertThat(ask.ask(at("/round"))).isNotInstanceOf(Asked.Works.class);
            assertThat(requests).hasValue(6);
        }

        @Test
        void intoThePrivateNetworkIsNotFollowed() {
            for (String inside : List.of(
                    "http://127.0.0.1:" + site.getAddress().getPort() + "/secret",
                    "http://127.0.0.1/",
                    "http://169.254.169.254/latest/meta-data",
                    "http://[::1]/",
                    "http://10.0.0.1/")) {
                redirects.put("/in", inside);
                int before = requests.get();
                assertThat(ask.ask(at("/in"))).as(inside).isNotInstanceOf(Asked.Works.class);
                assertThat(requests.get() - before).as(inside).isEqualTo(1);
            }
        }

        @Test
        void toAnotherSchemeIsNotFollowed() {
            redirects.put("/file", "file:///etc/passwd");
            assertThat(ask.ask(at("/file"))).isNotInstanceOf(Asked.Works.class);
        }
    }

    @Test
    void neverAsksInsideTheNetworkNorOnUnusualPorts() {
        for (String address : List.of(
                "http://127.0.0.1:" + site.getAddress().getPort() + "/",
                "http://169.254.169.254/",
                "http://192.168.0.1/",
                "http://[fd00::1]/",
                "http://0x7f000001/",
                "http://2130706433/",
                "https://example.org:22/")) {
            assertThat(ask.ask(address)).as(address).isNotInstanceOf(Asked.Works.class);
        }
        assertThat(requests).hasValue(0);
    }

    @Test
    void saysAtOnceThatADocumentIsNotThereToRead() {
        Document target = desk.live(Contents.story("To be withdrawn"));
        Document live = desk.live(Contents.story("Links to it").body("See [it](document:" + target.id() + ")."));
        assertThat(aboutDocuments()).doesNotContainKey(target.id().toString());
        desk.withdraw(target, "Out of date", null);
        assertThat(aboutDocuments().get(target.id().toString()).uses())
                .containsExactly(new BrokenLinks.Use(live.id(), true, "body#0"));
    }

    @Test
    void comparesPathsOfOwnSitesWithWhatIsLive() {
        Document target = desk.live(Contents.story("On the site"));
        desk.draft(Contents.story("Links to the site")
                .body("[A](/stories/" + target.slug() + "#top) and [B](https://democracy.example/x/" + target.slug()
                        + "?a=b)"));
        check.round();
        assertThat(broken.page(10, null)).noneMatch(link -> link.url().contains(target.slug()));
        desk.withdraw(target, "Out of date", null);
        check.round();
        assertThat(broken.page(100, null))
                .filteredOn(link -> link.url().contains(target.slug()))
                .hasSize(2);
    }

    @Test
    void takesNoLinkForBrokenWhenNobodyAtAllAnswers() {
        String body =
                "<https://a.invalid/> <https://b.invalid/> <https://c.invalid/> <https://d.invalid/> <https://e.invalid/>";
        desk.draft(Contents.story("Cut off").body(body));
        assertThat(check.round()).isEqualTo(5);
        clock.pass(Duration.ofHours(2));
        assertThat(check.round()).isEqualTo(5);
        assertThat(web()).isEmpty();
    }

    @Test
    void isDoneByOneProcessOnly() {
        desk.draft(Contents.story("Elsewhere").body("[A](" + at("/elsewhere") + ")"));
        jdbc.update("update link_lease set holder = 'another', held_until = '2999-01-01'");
        assertThat(check.round()).isZero();
        jdbc.update("update link_lease set held_until = '2000-01-01'");
        assertThat(check.round()).isEqualTo(1);
    }

    private List<BrokenLinks.BrokenLink> web() {
        return broken.page(1000, null).stream()
                .filter(link -> link.target() == null)
                .toList();
    }

    private Set<String> known() {
        return Set.copyOf(jdbc.queryForList("select url from checked_link", String.class));
    }

    private Map<String, BrokenLinks.BrokenLink> aboutDocuments() {
        Map<String, BrokenLinks.BrokenLink> found = new HashMap<>();
        broken.page(1000, null).stream()
                .filter(link -> link.target() != null)
                .forEach(link -> found.put(link.target().toString(), link));
        return found;
    }

    private List<Finding> findings(Document document) {
        return transaction.execute(status -> checks.of(desk.stored(document))).stream()
                .filter(finding -> finding.check().equals("BROKEN_LINK"))
                .toList();
    }
}
