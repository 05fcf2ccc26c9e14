package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Reader;
import tools.jackson.databind.JsonNode;

/** The main job: a story with an image goes out to everybody, and comes back. */
@ExtendWith(OnStage.class)
class StoryJourney {

    private static final String TITLE = "Gledholt woods are safe to walk again";
    private static final String ALT = "Councillors beside the mended bridge";

    @Test
    void storyIsWrittenPublishedFoundAndWithdrawn(Stage stage) throws Exception {
        Reader reader = stage.moothall().reader();
        EditorsPage editor = EditorsPage.opened(stage).signIn("editor@moothall.example");

        write(editor);
        addPicture(editor);
        publish(editor);
        String slug = editor.field("Slug").inputValue();
        URI picture = readByThePublic(stage, slug);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(reader.search("gledholt")).containsExactly(slug));
        keepsWhatWasStored(editor);

        withdraw(editor);
        assertThat(reader.content(slug)).isEmpty();
        assertThat(statusOf(picture)).isEqualTo(404);
        await().atMost(Duration.ofSeconds(30))
                .untilAsserted(() -> assertThat(reader.search("gledholt")).isEmpty());
    }

    private static void write(EditorsPage editor) {
        editor.follow("New document");
        editor.follow("Story");
        editor.field("Title").fill(TITLE);
        editor.field("Summary").fill("After the storm the bridge in the woods was mended in a week.");
        Locator body = editor.textBox("Body");
        body.click();
        body.pressSequentially("Residents asked, councillors went to see it, and the bridge was mended.");
        editor.press("Preview");
        assertThat(editor.page().frameLocator("iframe[title^='Preview']").getByText("went to see it"))
                .isVisible();
    }

    private static void addPicture(EditorsPage editor) throws IOException {
        editor.field("Upload image").setInputFiles(new FilePayload("bridge.png", "image/png", Picture.png(1200, 800)));
        Locator alt = editor.field("Alternative text");
        alt.fill(ALT);
        alt.blur();
        editor.shows("Stored with the picture.");
        Locator left = editor.field("From the left, %");
        left.fill("25");
        left.blur();
        assertThat(editor.page().getByLabel("Focal point: 25 % from the left")).isVisible();
        editor.shows("Stored with the picture.");
    }

    private static void publish(EditorsPage editor) {
        editor.press("Save draft");
        editor.shows("Draft saved");
        editor.press("Publish");
        editor.dialog("Publish").getByLabel("Change note").fill("First told.");
        editor.press("Publish now");
        assertThat(editor.dialog("Publish")).isHidden();
        assertThat(editor.button("Withdraw")).isVisible();
    }

    private static URI readByThePublic(Stage stage, String slug) throws Exception {
        JsonNode story = stage.moothall().reader().content(slug).orElseThrow();
        assertThat(story.get("title").asString()).isEqualTo(TITLE);
        assertThat(story.get("body").get("html").asString()).contains("<p>Residents asked");
        assertThat(story.get("leadImage").get("alt").asString()).isEqualTo(ALT);
        URI picture = stage.moothall()
                .at(story.get("leadImage").get("rendition").get("url").asString());
        assertThat(statusOf(picture)).isEqualTo(200);
        return picture;
    }

    private static void keepsWhatWasStored(EditorsPage editor) {
        editor.page().reload();
        assertThat(editor.field("From the left, %")).hasValue("25");
        assertThat(editor.field("Alternative text")).hasValue(ALT);
    }

    private static void withdraw(EditorsPage editor) {
        editor.press("Withdraw");
        editor.dialog("Withdraw").getByLabel("Reason").fill("The bridge is closed again.");
        editor.press("Withdraw now");
        assertThat(editor.dialog("Withdraw")).isHidden();
        editor.shows("The bridge is closed again.");
    }

    private static int statusOf(URI address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
