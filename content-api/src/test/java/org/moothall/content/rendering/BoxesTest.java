package org.moothall.content.rendering;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Refusals.codes;

import java.util.Optional;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class BoxesTest {

    private static final UUID KNOWN = UUID.fromString("0197a1b2-0000-7000-8000-000000000001");
    private static final UUID UNKNOWN = UUID.fromString("0197a1b2-0000-7000-8000-000000000002");

    private static final LinkTargets TARGETS = new LinkTargets() {
        @Override
        public Optional<String> document(UUID id) {
            return Optional.of("/ask-meltham").filter(found -> id.equals(KNOWN));
        }

        @Override
        public Optional<Picture> asset(UUID id) {
            return Optional.of(new Picture("/media/hall.webp", 960, 540, "The town hall"))
                    .filter(found -> id.equals(KNOWN));
        }
    };

    private final RenderMarkdown markdown = new RenderMarkdown();

    private String html(String text) {
        return markdown.render(text, TARGETS).html().replaceAll("\\s*\\n\\s*", "");
    }

    private String text(String text) {
        return markdown.render(text, TARGETS).text().replaceAll("\\s+", " ");
    }

    @Nested
    class ABox {

        @Test
        void isANotice() {
            assertThat(html("::: notice\nThe **hall** is closed.\n:::\n\nAfter"))
                    .isEqualTo("<div class=\"notice\" role=\"note\"><p>The <strong>hall</strong> is closed.</p></div>"
                            + "<p>After</p>");
        }

        @Test
        void isAListOfSteps() {
            assertThat(html("::: steps\n1. Write\n2. Send\n:::"))
                    .isEqualTo("<div class=\"steps\"><ol><li>Write</li><li>Send</li></ol></div>");
        }

        @Test
        void isAContact() {
            assertThat(html("::: contact\n[Call us](tel:01484221000)\n:::"))
                    .isEqualTo("<div class=\"contact\"><p><a href=\"tel:01484221000\">Call us</a></p></div>");
        }

        @Test
        void isACallToAction() {
            assertThat(html("::: call-to-action\n[Have your say](document:" + KNOWN + ")\n:::"))
                    .isEqualTo("<div class=\"call-to-action\"><p><a href=\"/ask-meltham\">Have your say</a></p></div>");
        }

        @Test
        void holdsSeveralBlocks() {
            assertThat(html("::: notice\n## Closed\n\n- one\n- two\n\n> said\n:::"))
                    .isEqualTo("<div class=\"notice\" role=\"note\"><h2>Closed</h2><ul><li>one</li><li>two</li></ul>"
                            + "<blockquote><p>said</p></blockquote></div>");
        }

        @Test
        void interruptsAParagraphAndEndsAtTheFirstColons() {
            assertThat(html("Before\n::: notice\nIn\n:::\nAfter\n:::"))
                    .isEqualTo("<p>Before</p><div class=\"notice\" role=\"note\"><p>In</p></div><p>After:::</p>");
        }

        @Test
        void reachesToTheEndUnlessClosed() {
            assertThat(html("::: notice\nOne\n\nTwo"))
                    .isEqualTo("<div class=\"notice\" role=\"note\"><p>One</p><p>Two</p></div>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "::: warning\nText\n:::",
                    "::: Notice\nText\n:::",
                    ":::notice\nText\n:::",
                    "::: notice onclick=alert(1)\nText\n:::",
                    "> ::: notice\n> Text\n> :::",
                    "- ::: notice\n  Text"
                })
        void ofAnUnknownNameOrInAnotherBlockIsText(String written) {
            assertThat(html(written)).contains(":::").contains("Text").doesNotContain("<div");
        }

        @Test
        void holdsNoOtherBox() {
            assertThat(html("::: notice\n::: steps\nText\n:::\n:::"))
                    .containsOnlyOnce("<div")
                    .contains("::: steps");
        }

        @Test
        void isPlainTextForSearch() {
            assertThat(
                            text(
                                    "::: notice\nThe **hall** is closed.\n:::\n\n::: video https://a.example/v The mayor\nBy us\n:::"))
                    .contains("The hall is closed.", "The mayor", "By us")
                    .doesNotContain(":::", "notice", "https");
        }
    }

    @Nested
    class AVideo {

        @Test
        void isALinkWithWhatIsWrittenBelow() {
            assertThat(html("::: video https://www.youtube.com/watch?v=1&t=2 The mayor\n[What is said](document:"
                            + KNOWN + ")\n:::"))
                    .isEqualTo("<figure class=\"video\"><p class=\"video-link\">"
                            + "<a href=\"https://www.youtube.com/watch?v&#61;1&amp;t&#61;2\">Watch “The mayor” on youtube.com</a></p>"
                            + "<figcaption><p><a href=\"/ask-meltham\">What is said</a></p></figcaption></figure>");
        }

        @Test
        void maybeADocument() {
            assertThat(html("::: video document:" + KNOWN + "\n:::"))
                    .isEqualTo("<figure class=\"video\"><p class=\"video-link\">"
                            + "<a href=\"/ask-meltham\">Watch the video</a></p></figure>");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "javascript:alert(1)",
                    "data:text/html,x",
                    "\"><script>alert(1)</script>",
                    "https://",
                    "document:0197a1b2-0000-7000-8000-000000000002",
                    ""
                })
        void thatLeadsNowhereIsNoLink(String address) {
            assertThat(html("::: video " + address + " Title\n:::"))
                    .startsWith("<figure class=\"video\">")
                    .doesNotContain("<a", "<script", "href");
        }
    }

    @Nested
    class AHostileText {

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "notice",
                    "steps",
                    "contact",
                    "call-to-action",
                    "video https://a.example/v <script>alert(1)</script>"
                })
        void staysTextInEachBox(String opening) {
            String html = html("::: " + opening
                    + "\n<script>alert(1)</script>\n\n[a](javascript:alert(1))\n\n<img src=x onerror=alert(1)>\n:::");

            assertThat(html).doesNotContain("<script", "<img").doesNotContainPattern("href=\"\\s*javascript");
        }

        @Test
        void inACaptionStaysText() {
            assertThat(html("![a](asset:" + KNOWN + " \"<script>alert(1)</script>\")"))
                    .contains("<figcaption>&lt;script&gt;")
                    .doesNotContain("<script");
        }

        @Test
        void cannotForgeABoxByHtml() {
            assertThat(html("<div class=\"notice\">a</div>")).doesNotContain("<div");
        }

        @Test
        void thatNestsBeyondReasonIsRefusedAtItsField() {
            assertThat(codes(() ->
                            markdown.render("details.transcript", "::: notice\n" + ">".repeat(60) + "\n:::", TARGETS)))
                    .containsExactly("MALFORMED details.transcript");
        }
    }

    @Nested
    class APicture {

        @Test
        void withACaptionIsAFigure() {
            assertThat(html("![The clock](asset:" + KNOWN + " \"The clock at *noon* &amp; later\")"))
                    .isEqualTo("<figure><img src=\"/media/hall.webp\" alt=\"The clock\" width=\"960\" height=\"540\""
                            + " loading=\"lazy\" /><figcaption>The clock at *noon* &amp; later</figcaption></figure>");
        }

        @Test
        void insideASentenceStaysThere() {
            assertThat(html("See ![The clock](asset:" + KNOWN + " \"Noon\")")).doesNotContain("<figure");
        }

        @Test
        void hasItsCaptionInTheTextForSearch() {
            assertThat(text("![The clock](asset:" + KNOWN + " \"The hall at noon\")"))
                    .contains("The hall at noon");
        }
    }

    @Nested
    class ANamedTarget {

        @Test
        void leadsToADocument() {
            assertThat(html("[Ask][1] and [ask]\n\n[1]: document:" + KNOWN + "\n[ask]: <document:" + KNOWN + ">"))
                    .isEqualTo("<p><a href=\"/ask-meltham\">Ask</a> and <a href=\"/ask-meltham\">ask</a></p>");
        }

        @Test
        void showsAnAsset() {
            assertThat(html("![The clock][1]\n\n[1]: asset:" + KNOWN))
                    .contains("src=\"/media/hall.webp\"", "width=\"960\"", "alt=\"The clock\"");
        }

        @Test
        void thatIsUnknownLeadsNowhere() {
            assertThat(html("[Ask][1]\n\n[1]: document:" + UNKNOWN)).isEqualTo("<p>Ask</p>");
        }
    }
}
