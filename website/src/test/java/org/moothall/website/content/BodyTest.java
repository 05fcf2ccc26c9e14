package org.moothall.website.content;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moothall.website.content.Body.Heading;

class BodyTest {

    @Test
    void headingsHaveNamesThatNoOtherHas() {
        Body body = new Body("<h2>Who &amp; what?</h2><p>A</p><h3>Who, what</h3><h2>Main</h2><h2>…</h2>", 1);
        assertThat(body.html())
                .isEqualTo("<h2 id=\"who-what\">Who &amp; what?</h2><p>A</p><h3 id=\"who-what-2\">Who, what</h3>"
                        + "<h2 id=\"main-2\">Main</h2><h2 id=\"section\">…</h2>");
    }

    @Test
    void contentsListsHeadingsOfTheSecondLevelWithoutTheirMarkup() {
        Body body = new Body("<h2>Ring <strong>early</strong> &amp; often</h2><h3>Why</h3><h2>Say thanks</h2>", 1);
        assertThat(body.headings())
                .containsExactly(
                        new Heading("ring-early-often", "Ring early & often"), new Heading("say-thanks", "Say thanks"));
    }

    @Test
    void tablesCanBeScrolledByKeyboardAndAreCalledByTheirColumns() {
        String table = "<table><thead><tr><th>When</th><th align=\"right\">How <em>much</em></th></tr></thead></table>";
        assertThat(new Body("<p>A</p>" + table, 1).html())
                .isEqualTo(
                        "<p>A</p><div class=\"table\" role=\"group\" tabindex=\"0\" aria-label=\"Table: When, How much\">"
                                + "<table><thead><tr><th scope=\"col\">When</th>"
                                + "<th scope=\"col\" align=\"right\">How <em>much</em></th></tr></thead></table></div>");
    }

    @Test
    void dollarsAndBackslashesStayAsTheyAre() {
        assertThat(new Body("<h2>$1 and C:\\x</h2>", 1).html()).isEqualTo("<h2 id=\"1-and-c-x\">$1 and C:\\x</h2>");
    }
}
