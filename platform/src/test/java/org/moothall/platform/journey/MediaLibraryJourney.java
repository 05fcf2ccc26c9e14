package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.JSHandle;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Desk.Written;

/** Pictures from the desktop to readers: dropped, described, used, and replaced where they stand. */
@ExtendWith(OnStage.class)
class MediaLibraryJourney {

    private static final String ALT = "The footbridge after the flood";

    @Test
    void aPictureIsDroppedDescribedUsedAndReplaced(Stage stage) throws Exception {
        Written story = stage.moothall().desk().writeStory("The footbridge is open again");
        EditorsPage editor = EditorsPage.opened(stage).signIn("editor@moothall.example");
        dropThreeFiles(stage, editor);
        describe(editor);
        String library = editor.page().url();
        publishWith(stage, editor, story);
        URI first = pictureOf(stage, story);
        assertThat(statusOf(first)).isEqualTo(200);
        editor.page().navigate(library);
        editor.follow("The footbridge is open again");
        assertThat(editor.heading("The footbridge is open again")).isVisible();
        editor.page().navigate(library);
        replace(editor);
        URI second = pictureOf(stage, story);
        assertThat(second).isNotEqualTo(first);
        assertThat(statusOf(second)).isEqualTo(200);
        assertThat(statusOf(first)).as("the former file, for readers").isEqualTo(404);
        bringBack(editor);
        assertThat(pictureOf(stage, story)).isEqualTo(first);
    }

    private static void dropThreeFiles(Stage stage, EditorsPage editor) throws IOException {
        editor.open(stage, "/library", "Media library");
        JSHandle files = editor.page()
                .evaluateHandle(
                        """
                        given => {
                          const transfer = new DataTransfer();
                          for (const { name, content } of given) {
                            const bytes = Uint8Array.from(atob(content), each => each.charCodeAt(0));
                            transfer.items.add(new File([bytes], name));
                          }
                          return transfer;
                        }""",
                        List.of(
                                file("footbridge.png", Picture.png(1200, 800)),
                                file("minutes.txt", "Minutes of the meeting".getBytes(UTF_8)),
                                file("weir.png", Picture.png(900, 600))));
        editor.page().locator("main").dispatchEvent("drop", Map.of("dataTransfer", files));
        editor.shows("2 of 3 uploaded, 1 refused.");
        editor.shows("minutes.txt: The content of minutes.txt is not an image.");
        accessible(editor);
        editor.follow("Describe footbridge.png");
    }

    private static Map<String, String> file(String name, byte[] content) {
        return Map.of("name", name, "content", Base64.getEncoder().encodeToString(content));
    }

    /** With a consent that ends in ten days. */
    private static void describe(EditorsPage editor) {
        assertThat(editor.heading("footbridge.png")).isVisible();
        editor.field("Alternative text").fill(ALT);
        editor.press("Add person");
        editor.field("Name").fill("Amina Khan");
        editor.field("Consents until")
                .fill(LocalDate.now(ZoneId.of("Europe/London")).plusDays(10).toString());
        editor.press("Save");
        editor.shows("Saved.");
        Locator square = editor.page().getByAltText("Square, 1:1");
        square.scrollIntoViewIfNeeded();
        assertThat(square).isVisible();
        accessible(editor);
    }

    private static void publishWith(Stage stage, EditorsPage editor, Written story) {
        editor.openDocument(stage, story.id(), "The footbridge is open again");
        editor.page()
                .getByRole(AriaRole.BUTTON)
                .getByText("Choose a picture")
                .first()
                .click();
        editor.dialog("Choose a picture").getByText("footbridge.png").first().click();
        assertThat(editor.field("Alternative text")).hasValue(ALT);
        editor.press("Save draft");
        editor.shows("Draft saved");
        editor.press("Publish");
        assertThat(editor.dialog("Publish")
                        .getByText("The consent of Amina Khan to the image “footbridge.png” ends on"))
                .isVisible();
        editor.press("Publish now");
        assertThat(editor.dialog("Publish")).isHidden();
        assertThat(editor.button("Withdraw")).isVisible();
    }

    private static void replace(EditorsPage editor) throws IOException {
        editor.field("Replace the file")
                .setInputFiles(new FilePayload("mended.png", "image/png", Picture.png(800, 1000)));
        Locator dialog = editor.dialog("Replace it with mended.png?");
        assertThat(dialog.getByText("The footbridge is open again")).isVisible();
        accessible(editor);
        editor.press("Replace");
        assertThat(editor.heading("mended.png")).isVisible();
        assertThat(editor.field("Alternative text")).hasValue(ALT);
    }

    private static void bringBack(EditorsPage editor) {
        editor.press("Bring back footbridge.png");
        editor.press("Bring it back");
        assertThat(editor.heading("footbridge.png")).isVisible();
    }

    private static void accessible(EditorsPage editor) {
        assertThat(new AxeBuilder(editor.page()).analyze().getViolations()).isEmpty();
    }

    private static URI pictureOf(Stage stage, Written story) throws IOException {
        return stage.moothall()
                .at(stage.moothall()
                        .reader()
                        .content(story.slug())
                        .orElseThrow()
                        .get("leadImage")
                        .get("rendition")
                        .get("url")
                        .asString());
    }

    private static int statusOf(URI address) throws IOException, InterruptedException {
        try (HttpClient http = HttpClient.newHttpClient()) {
            return http.send(HttpRequest.newBuilder(address).build(), BodyHandlers.discarding())
                    .statusCode();
        }
    }
}
