package org.moothall.content.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatNoException;
import static org.junit.jupiter.api.Assertions.assertTimeoutPreemptively;
import static org.moothall.content.testing.Refusals.codes;

import java.time.Duration;
import java.util.Optional;
import java.util.Random;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class RenderMarkdownTest {

    private static final UUID KNOWN = UUID.fromString("0197a1b2-0000-7000-8000-000000000001");
    private static final UUID UNKNOWN = UUID.fromString("0197a1b2-0000-7000-8000-000000000002");

    private static final LinkTargets TARGETS = new LinkTargets() {
        @Override
        public Optional<String> document(UUID id) {
            return Optional.of("/ask-meltham").filter(found -> id.equals(KNOWN));
        }

        @Override
        public Optional<Picture> asset(UUID id) {
            Picture picture =
                    new Picture("/media/renditions/town-hall.webp", 960, 540, "The town hall in Huddersfield");
            return Optional.of(picture).filter(found -> id.equals(KNOWN));
        }
    };

    private final RenderMarkdown markdown = new RenderMarkdown();

    private String html(String text) {
        return markdown.render(text, TARGETS).html();
    }

    @Nested
    class AnAttack {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "<script>alert(1)</script>",
                    "<img src=x onerror=alert(1)>",
                    "<svg/onload=alert(1)>",
                    "<iframe src=\"https://evil.example\"></iframe>",
                    "<a href=\"javascript:alert(1)\">a</a>",
                    "<style>body{display:none}</style>",
                    "<ScRiPt\n>alert(1)</sCrIpT>",
                    "<!--<img src=\"--><img src=x onerror=alert(1)//\">",
                    "<form action=https://evil.example><input name=q></form>",
                    "`<script>alert(1)</script>`",
                    "```html\n<script>alert(1)</script>\n```",
                    "| a |\n|---|\n| <script>alert(1)</script> |",
                    "<math><mi//xlink:href=\"data:x,<script>alert(4)</script>\">"
                })
        void inHtmlIsShownAsText(String text) {
            assertThat(html(text))
                    .doesNotContainPattern("(?i)<\\s*(script|svg|iframe|style|form|input|math)")
                    .doesNotContainPattern("(?i)<[^>]*\\son\\w+\\s*=")
                    .doesNotContainPattern("(?i)<a[^>]*javascript:");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "[a](javascript:alert(1))",
                    "[a](JaVaScRiPt:alert(1))",
                    "[a](java&#x73;cript:alert(1))",
                    "[a](javascript&colon;alert(1))",
                    "[a](&#106;avascript:alert(1))",
                    "[a](<javascript:alert(1)>)",
                    "[a](data:text/html;base64,PHNjcmlwdD4=)",
                    "[a](vbscript:msgbox(1))",
                    "[a](file:///etc/passwd)",
                    "[a]( \u0001javascript:alert(1))",
                    "[a][1]\n\n[1]: javascript:alert(1)",
                    "<javascript:alert(1)>",
                    "![a](javascript:alert(1))",
                    "![a](data:image/svg+xml;base64,PHN2Zz4=)"
                })
        void inALinkLosesItsAddress(String text) {
            assertThat(html(text)).doesNotContainPattern("(?i)(href|src)=\"?\\s*(java|vb|data|file|&#)");
        }

        @Test
        void inAnAttributeStaysInside() {
            assertThat(html("![a\" onerror=\"alert(1)](https://example.org/a.png \"x\\\" onload=\\\"alert(2)\")"))
                    .doesNotContainPattern("\"\\s*on\\w+=\"");
        }

        @Test
        void byEntitiesStaysText() {
            assertThat(html("&lt;script&gt;alert(1)&lt;/script&gt; &amp;lt;b&amp;gt;"))
                    .doesNotContain("<script")
                    .contains("&lt;script&gt;");
        }

        @Test
        void ofRandomMarkupNeverBreaksOut() {
            String[] pieces = {
                "<",
                ">",
                "\"",
                "'",
                "script",
                " onload=",
                "javascript:",
                "[",
                "](",
                ")",
                "`",
                "\n",
                "&#60;",
                "!",
                "a",
                "\\",
                "<img src=",
                "-->",
                "<!--",
                "*",
                "_",
                "|",
                "data:"
            };
            Random random = new Random(23);
            for (int i = 0; i < 2_000; i++) {
                StringBuilder text = new StringBuilder();
                random.ints(30, 0, pieces.length).forEach(n -> text.append(pieces[n]));
                assertThat(html(text.toString()))
                        .as(text.toString())
                        .doesNotContainPattern("(?i)<script")
                        .doesNotContainPattern("(?i)<[a-z]+(\\s+[a-z]+=\"[^\"]*\")*\\s+on[a-z]+=")
                        .doesNotContainPattern("(?i)(href|src)=\"\\s*(javascript|data):");
            }
        }
    }

    @Nested
    class NestingBeyondReason {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    ">", "> ", "*", "_", "[", "![", "- ", "1. ", "(", "`", "~", "<", "**a ", "[a](", "|", "\\", "&"
                })
        void isShownOrRefusedInBoundedTime(String piece) {
            String text = piece.repeat(100_000 / piece.length());

            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> shownOrRefused(text));
            assertTimeoutPreemptively(Duration.ofSeconds(20), () -> shownOrRefused(text + "a" + text));
        }

        @ParameterizedTest
        @ValueSource(strings = {">", "- ", "["})
        void isRefusedPrecisely(String piece) {
            assertThat(codes(() -> html(piece.repeat(50_000) + "a"))).containsExactly("MALFORMED body");
        }

        @Test
        void isNotReachedByARulerOrAnIndentedReply() {
            assertThatNoException()
                    .isThrownBy(() -> html("*".repeat(500) + "\n\n" + "> ".repeat(20) + "a\n\n" + "- ".repeat(200)));
        }

        @Test
        void isNotReachedByALongTextWithManyLinks() {
            String paragraph = "[Ask](document:%s) *us* about **buses**, `now`.%n"
                    .formatted(KNOWN)
                    .repeat(200);

            assertThatNoException().isThrownBy(() -> html((paragraph + "\n").repeat(10)));
        }

        private void shownOrRefused(String text) {
            try {
                html(text);
            } catch (org.moothall.content.refusal.Refused refused) {
                assertThat(refused.refusals()).hasSize(1);
            }
        }
    }

    @Nested
    class AText {

        @Test
        void keepsHeadingsListsTablesAndStruckText() {
            String html = html(
                    "## Buses\n\n- one\n- two\n\n3. three\n\n~~late~~\n\n| Ward | People |\n|:--|--:|\n| Ashbrow | 19,000 |");

            assertThat(html)
                    .contains("<h2>Buses</h2>", "<ul>", "<li>one</li>", "<ol start=\"3\">", "<del>late</del>")
                    .contains("<table>", "<th align=\"left\">Ward</th>", "<td align=\"right\">19,000</td>");
        }

        @Test
        void linksPagesMailAndTelephones() {
            assertThat(
                            html(
                                    "[council](https://www.kirklees.gov.uk) [us](mailto:a@kirklees.example) [01484](tel:01484221000)"))
                    .contains("href=\"https://www.kirklees.gov.uk\"", "tel:01484221000")
                    .containsPattern("mailto:a(@|&#64;)kirklees.example");
        }

        @Test
        void linksWebAddressesByThemselves() {
            assertThat(html("See https://democracy.kirklees.gov.uk for papers."))
                    .contains("href=\"https://democracy.kirklees.gov.uk\"");
        }

        @Test
        void isGivenPlainForSearch() {
            RichText rendered = markdown.render("## Buses\n\nMore **buses**, [please](https://a.example).", TARGETS);

            assertThat(rendered.text()).contains("Buses", "More buses, please.").doesNotContain("**", "https", "##");
        }

        @Test
        void saysHowLongItTakesToRead() {
            assertThat(markdown.render("", TARGETS).readingMinutes()).isZero();
            assertThat(markdown.render("Buses", TARGETS).readingMinutes()).isEqualTo(1);
            assertThat(markdown.render("word ".repeat(230), TARGETS).readingMinutes())
                    .isEqualTo(1);
            assertThat(markdown.render("word ".repeat(231), TARGETS).readingMinutes())
                    .isEqualTo(2);
        }
    }

    @Nested
    class AnIdentity {

        @Test
        void ofADocumentLeadsToItsPresentAddress() {
            assertThat(html("[Ask Meltham](document:" + KNOWN + ")")).contains("href=\"/ask-meltham\"");
        }

        @Test
        void ofAnAssetIsASizedPicture() {
            assertThat(html("![](asset:" + KNOWN + ")"))
                    .contains("src=\"/media/renditions/town-hall.webp\"", "width=\"960\"", "height=\"540\"")
                    .contains("alt=\"The town hall in Huddersfield\"", "loading=\"lazy\"");
        }

        @Test
        void keepsTheAltTextThatTheWriterGives() {
            assertThat(html("![The clock tower](asset:" + KNOWN + ")")).contains("alt=\"The clock tower\"");
        }

        @Test
        void thatIsUnknownLeadsNowhere() {
            String html = html("[gone](document:" + UNKNOWN + ") ![gone too](asset:" + UNKNOWN + ") [odd](document:1)");

            assertThat(html).contains("gone", "odd").doesNotContain("document:", "asset:", UNKNOWN.toString());
        }
    }
}
