package org.moothall.content.preview;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.testing.Contents.story;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.moothall.content.access.Answer;
import org.moothall.content.access.Browser;
import org.moothall.content.audience.Audience;

/** A preview leaves no trace in what readers see, and none of its secret. */
class PreviewTracesTest extends Previewed {

    @Test
    void inAnythingThatReadersCanAsk() {
        document = desk.save(document, story("Trams to Castle Hill"));
        String before = everything();

        Browser preview = preview(document, Audience.STAFF, null);
        Browser shared = with(share(document, Audience.PUBLIC, 24).at("/data/createShareLink/address"));
        for (Browser each : List.of(preview, shared)) {
            assertThat(title(each, document)).isEqualTo("Trams to Castle Hill");
            each.post("/preview/graphql", Map.of("query", "{ search(query: \"buses\") { totalCount } }"));
            ask(each, "{ home { hub { title } } contents(first: 50) { totalCount edges { node { title } } } }");
        }

        assertThat(everything()).isEqualTo(before).doesNotContain("Trams to Castle Hill");
    }

    @Test
    void norDoesItsHeaderMeanAnythingElsewhere() {
        Browser preview = preview(document, Audience.STAFF, null);

        assertThat(preview.post(
                                "/graphql",
                                Map.of(
                                        "query",
                                        "{ content(slug: \"" + document.slug() + "\") { title } viewer { audience } }"))
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

    @Test
    void keepsNoSecret() {
        String address = share(document, Audience.PUBLIC, 24).at("/data/createShareLink/address");

        assertThat(jdbc.queryForList("select * from preview").toString()).doesNotContain(address.split("/")[2]);
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
}
