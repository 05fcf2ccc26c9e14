package org.moothall.website.running;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.zip.GZIPInputStream;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.website.asset.Assets;

/** What is sent for good and for bad requests: headers, kept pages, failures. */
class AnswersTest extends RunningSites {

    private static final String JAVA = "(?s).*(Exception|\\tat |java\\.|Tomcat|Whitelabel).*";

    @ParameterizedTest
    @CsvSource({
        "/, 200",
        "/nothing-here, 404",
        "/withdrawn, 410",
        "/a//b, 400",
        "/a;jsessionid=1, 400",
        "/useful?x=%zz, 400",
        "/intranet/, 302",
        "/intranet, 302",
        "/intranet/sign-in, 200",
        "/sign-in, 404",
        "/feeds/all.atom, 200",
        "/feeds/tier/nonsense.atom, 404",
        "/intranet/robots.txt, 200",
        "/sitemap.xml, 200",
        "/robots.txt, 200",
        "/site.webmanifest, 200",
        "/.well-known/security.txt, 404",
        "/favicon.ico, 301",
        "/cookies, 200"
    })
    void everyAnswerIsGuardedAndSetsNoCookie(String path, int status) throws Exception {
        String answer = raw("GET " + path + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        assertThat(answer).startsWith("HTTP/1.1 " + status + " ");
        isGuarded(answer);
    }

    @Test
    void assetsAndUnchangedPagesAreGuardedToo() throws Exception {
        isGuarded(
                raw("GET " + Assets.address("site.css") + " HTTP/1.1\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n"));
        String tag = get("/").headers().firstValue("ETag").orElseThrow();
        String unchanged =
                raw("GET / HTTP/1.1\r\nHost: 127.0.0.1\r\nIf-None-Match: " + tag + "\r\nConnection: close\r\n\r\n");
        assertThat(unchanged).startsWith("HTTP/1.1 304");
        isGuarded(unchanged);
    }

    @Test
    void overTlsBrowsersAreToldToStayThere() throws Exception {
        assertThat(send(request("/").header("X-Forwarded-Proto", "https"))
                        .headers()
                        .firstValue("Strict-Transport-Security"))
                .isPresent();
        assertThat(get("/").headers().firstValue("Strict-Transport-Security")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "GET /%zz HTTP/1.1",
                "GET /%00 HTTP/1.1",
                "GET // HTTP/1.1",
                "GET /..%2f HTTP/1.1",
                "GET /<script> HTTP/1.1",
                "GET /?q=<b> HTTP/1.1",
                "GET /a b HTTP/1.1",
                "BREW / HTTP/1.1",
                "TRACE / HTTP/1.1",
                "POST / HTTP/1.1",
                "POST /sign-in HTTP/1.1",
                "DELETE /help HTTP/1.1"
            })
    void badRequestsGetAPageThatNamesNoSoftware(String line) throws Exception {
        String answer = raw(line + "\r\nHost: 127.0.0.1\r\nConnection: close\r\n\r\n");

        assertThat(answer)
                .containsPattern("^HTTP/1.1 4\\d\\d ")
                .contains("text/html")
                .contains("<h1>");
        assertThat(answer).doesNotMatch(JAVA);
        isGuarded(answer);
    }

    @Test
    void tooMuchIsRefusedToo() throws Exception {
        String longAddress = raw("GET /" + "a".repeat(9_000) + " HTTP/1.1\r\nHost: x\r\n\r\n");
        String largeHeader = raw("GET / HTTP/1.1\r\nHost: x\r\nX: " + "a".repeat(20_000) + "\r\n\r\n");

        for (String answer : new String[] {longAddress, largeHeader}) {
            assertThat(answer).startsWith("HTTP/1.1 4").contains("<h1>").doesNotMatch(JAVA);
        }
    }

    @Test
    void aFormFromElsewhereIsRefusedWithAPage() throws Exception {
        HttpResponse<String> answer =
                send(form("/intranet/sign-in", "username=a&password=right").setHeader("Sec-Fetch-Site", "cross-site"));

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("This form could not be taken");
    }

    @Test
    void oldFeedReadersAreNeverToldWhatTheyMayAccept() throws Exception {
        for (String accept : new String[] {"text/xml", "application/rdf+xml;q=1", "nonsense", "*/*;q=0"}) {
            assertThat(send(request("/feeds/all.rss").header("Accept", accept)).statusCode())
                    .as(accept)
                    .isEqualTo(200);
        }
    }

    @Nested
    class KeptPages {

        @Test
        void areCompressedForThoseWhoTakeIt() throws Exception {
            HttpResponse<byte[]> packed = bytes(request("/").header("Accept-Encoding", "gzip"));

            assertThat(packed.headers().firstValue("Content-Encoding")).hasValue("gzip");
            byte[] plain = new GZIPInputStream(new ByteArrayInputStream(packed.body())).readAllBytes();
            assertThat(new String(plain, StandardCharsets.UTF_8)).isEqualTo(get("/").body());
        }

        @Test
        void areNotCompressedForThoseWhoRefuseIt() throws Exception {
            HttpResponse<byte[]> plain = bytes(request("/").header("Accept-Encoding", "br, gzip;q=0"));

            assertThat(plain.headers().firstValue("Content-Encoding")).isEmpty();
            assertThat(new String(plain.body(), StandardCharsets.UTF_8)).isEqualTo(get("/").body());
        }

        @Test
        void haveNoBodyForHead() throws Exception {
            HttpResponse<String> head = send(request("/").method("HEAD", BodyPublishers.noBody()));

            assertThat(head.statusCode()).isEqualTo(200);
            assertThat(head.body()).isEmpty();
            assertThat(head.headers().firstValue("ETag"))
                    .isEqualTo(get("/").headers().firstValue("ETag"));
        }

        @Test
        void areKeptByQueryToo() throws Exception {
            assertThat(get("/?a=1").statusCode()).isEqualTo(200);
            assertThat(get("/?" + "a".repeat(5_000)).statusCode()).isEqualTo(200);
        }
    }

    @Nested
    class SigningIn {

        @Test
        void handsTheSessionsCookieOnAsItIs() throws Exception {
            HttpResponse<String> answer =
                    send(form("/intranet/sign-in", "username=a&password=right&next=%2Fhelp%3Fa%3D1")
                            .header("X-Forwarded-For", "203.0.113.7"));

            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Location")).hasValue("/intranet/help?a=1");
            assertThat(answer.headers().allValues("Set-Cookie"))
                    .containsExactly("S=1; Path=/; Secure; HttpOnly; SameSite=Lax");
            assertThat(DELIVERY.asked("from 203.0.113.7")).isEqualTo(1);
        }

        @Test
        void namesWhatIsWrong() throws Exception {
            HttpResponse<String> empty = send(form("/intranet/sign-in", "username=&password="));
            assertThat(empty.statusCode()).isEqualTo(400);
            assertThat(empty.body()).contains("Enter your username").contains("Enter your password");

            HttpResponse<String> wrong = send(form("/intranet/sign-in", "username=a%22%3E&password=wrong"));
            assertThat(wrong.statusCode()).isEqualTo(401);
            assertThat(wrong.body()).contains("value=\"a&#34;>\"").doesNotContain("wrong\"");
            assertThat(wrong.headers().allValues("Set-Cookie")).isEmpty();
        }

        @Test
        void leadsBackToThePageThatWasWanted() throws Exception {
            HttpResponse<String> answer = get("/intranet/a-story?x=1");
            assertThat(answer.headers().firstValue("Location").orElseThrow())
                    .endsWith("/intranet/sign-in?next=%2Fa-story%3Fx%3D1");
        }

        @Test
        void endsWithTheSession() throws Exception {
            HttpResponse<String> answer = send(form("/intranet/sign-out", "").header("Cookie", "S=1"));
            assertThat(answer.statusCode()).isEqualTo(303);
            assertThat(answer.headers().firstValue("Set-Cookie").orElseThrow()).contains("Max-Age=0");
        }
    }

    private HttpRequest.Builder form(String path, String body) {
        return request(path)
                .header("Content-Type", "application/x-www-form-urlencoded")
                .header("Sec-Fetch-Site", "same-origin")
                .POST(BodyPublishers.ofString(body));
    }

    private static void isGuarded(String answer) {
        assertThat(answer)
                .contains("Content-Security-Policy: default-src 'none'; script-src 'self'")
                .contains("frame-ancestors 'none'")
                .contains("X-Content-Type-Options: nosniff")
                .contains("Referrer-Policy:")
                .doesNotContain("Set-Cookie");
    }
}
