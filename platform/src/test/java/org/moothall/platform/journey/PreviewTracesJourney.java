package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.APIRequestContext;
import com.microsoft.playwright.APIResponse;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.options.RequestOptions;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Desk;
import org.moothall.platform.running.Desk.Shared;
import org.moothall.platform.running.Desk.Written;

/** What a preview leaves behind, once it was looked at: nothing. */
@ExtendWith(OnStage.class)
class PreviewTracesJourney {

    private static final String LIVE = "The heron at the weir";
    private static final String DRAFT = "The cormorant at the weir";

    private APIRequestContext visitor;

    @BeforeEach
    void somebodyWithoutAnAccount(Stage stage) {
        visitor = stage.newcomer(new NewContextOptions()).request();
    }

    @Test
    void stayInNoPageCacheNoAnswerAndNoIndex(Stage stage) throws IOException {
        Desk desk = stage.moothall().desk();
        Written story = desk.publish(desk.writeStory(LIVE));
        desk.save(story, content(DRAFT));
        await().atMost(Duration.ofSeconds(30))
                .until(() -> get(stage, "/search?q=heron").text().contains(LIVE));
        Map<String, String> before = pages(stage, story);
        String tag = tag(get(stage, "/" + story.slug()));

        Shared link = desk.share(story.id(), "PUBLIC");
        for (int time = 0; time < 2; time++) {
            APIResponse preview = get(stage, link.address());
            assertThat(preview.text()).contains(DRAFT).doesNotContain(LIVE);
            assertThat(preview.headers()).containsEntry("cache-control", "private, no-store");
            assertThat(preview.headers()).doesNotContainKeys("etag", "last-modified", "set-cookie");
            String root = link.address().substring(0, link.address().lastIndexOf('/'));
            assertThat(get(stage, root + "/").status()).isEqualTo(200);
            assertThat(get(stage, root + "/stories").text()).contains(DRAFT);
            assertThat(get(stage, root + "/search?q=cormorant").status()).isEqualTo(200);
        }

        Map<String, String> after = pages(stage, story);
        before.forEach((page, text) -> assertThat(after.get(page).lines())
                .as(page)
                .containsExactlyElementsOf(text.lines().toList()));
        assertThat(before.values()).noneMatch(page -> page.contains("cormorant"));
        APIResponse again = visitor.get(
                stage.moothall().at("/" + story.slug()).toString(),
                RequestOptions.create().setHeader("If-None-Match", tag));
        assertThat(again.status()).isEqualTo(304);
        assertThat(get(stage, "/search?q=cormorant").text()).doesNotContain(DRAFT);
        assertThat(get(stage, "/suggest?q=cormor").text()).doesNotContain(DRAFT);
        assertThat(stage.moothall().reader().search("cormorant")).isEmpty();
    }

    @Test
    void openNothingOfADocumentThatNobodyMayReadYet(Stage stage) throws IOException {
        Desk desk = stage.moothall().desk();
        Written story = desk.writeStory("The kingfisher at the weir");
        Shared link = desk.share(story.id(), "PUBLIC");

        assertThat(get(stage, link.address()).text()).contains("The kingfisher at the weir");
        assertThat(get(stage, "/" + story.slug()).status()).isEqualTo(404);
        assertThat(get(stage, "/search?q=kingfisher").text()).doesNotContain("The kingfisher at the weir");

        desk.revoke(link);
        assertThat(get(stage, link.address()).status()).isEqualTo(410);
    }

    @Test
    void endWithTheSessionThatGaveThem(Stage stage) throws IOException {
        Written story = stage.moothall().desk().writeStory("The dipper at the weir");
        EditorsPage editor = EditorsPage.opened(stage).signIn("editor@moothall.example");
        editor.openDocument(stage, story.id(), "The dipper at the weir");
        editor.press("Preview");
        editor.page().getByText("As readers see it").click();
        String address = Objects.requireNonNull(
                editor.page().locator("iframe[title^='The page as']").getAttribute("src"));
        assertThat(get(stage, address).text()).contains("The dipper at the weir");

        editor.press("Sign out");
        assertThat(editor.button("Sign in")).isVisible();
        assertThat(get(stage, address).status()).isEqualTo(410);
    }

    /** What readers have of it, byte by byte. */
    private Map<String, String> pages(Stage stage, Written story) {
        return Map.of(
                "document", get(stage, "/" + story.slug()).text(),
                "list", get(stage, "/stories").text(),
                "search", get(stage, "/search?q=heron").text(),
                "feed", get(stage, "/feeds/all.atom").text(),
                "sitemap", get(stage, "/sitemap.xml").text());
    }

    private APIResponse get(Stage stage, String path) {
        return visitor.get(stage.moothall().at(path).toString());
    }

    private static String tag(APIResponse page) {
        return Objects.requireNonNull(page.headers().get("etag"));
    }

    private static Map<String, ?> content(String title) {
        return Map.of(
                "title",
                title,
                "summary",
                "It dives where the other waits.",
                "body",
                "## At the weir\n\nA cormorant.",
                "tier",
                "HUB",
                "themes",
                List.of("PLACES"),
                "openings",
                List.of(Map.of("audience", "PUBLIC")),
                "details",
                Map.of("story", Map.of()));
    }
}
