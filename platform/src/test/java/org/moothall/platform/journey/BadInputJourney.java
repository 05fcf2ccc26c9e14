package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.io.IOException;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Base64;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** What people do by mistake, and what machines do: the screen says what happened, and the text is as it was. */
@ExtendWith(OnStage.class)
class BadInputJourney {

    private static final String GIVEN = "The text that was there before.";
    private static final String TOO_MUCH = "Nothing was inserted; it is still on your clipboard.";
    private static final String PASTE = """
            (element, { type, text, times }) => {
              const clipboardData = new DataTransfer();
              clipboardData.setData(type, text.repeat(times));
              if (type === 'text/html') clipboardData.setData('text/plain', 'words');
              const event = new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true });
              element.dispatchEvent(event);
              return event.defaultPrevented;
            }""";
    private static final String DROP = """
            (element, { name, type, content }) => {
              const dataTransfer = new DataTransfer();
              const bytes = Uint8Array.from(atob(content), each => each.charCodeAt(0));
              dataTransfer.items.add(new File([bytes], name, { type }));
              const { x, y } = element.getBoundingClientRect();
              const event = { dataTransfer, bubbles: true, cancelable: true, clientX: x + 20, clientY: y + 20 };
              return !element.dispatchEvent(new DragEvent('drop', event));
            }""";

    @Test
    void whatIsPastedAndDroppedByMistakeLeavesTheTextAsItWas(Stage stage) throws IOException {
        EditorsPage editor = writing(stage, "A text that takes a lot");
        Locator body = editor.textBox("Body");

        assertThat(paste(body, "text/plain", "five megabytes of words. ", 200_000))
                .isEqualTo(true);
        editor.shows(TOO_MUCH);
        paste(
                body,
                "text/html",
                "<p onclick='hacked = 1'>Safe<script>hacked = 1</script><img src=x onerror='hacked = 1'></p>",
                1);
        assertThat(body).containsText("Safe");
        assertThat(editor.page().evaluate("() => typeof hacked")).isEqualTo("undefined");

        drop(body, "minutes.txt", "text/plain", "Minutes".getBytes(UTF_8));
        editor.shows("“minutes.txt” is no picture that a text can show");
        drop(body, "false.png", "image/png", "No picture".getBytes(UTF_8));
        editor.shows("false.png: The content of false.png is not an image.");
        drop(editor.field("Title"), "minutes.pdf", "application/pdf", "Minutes".getBytes(UTF_8));
        assertThat(editor.heading("A text that takes a lot")).isVisible();
        drop(body, "lane.png", "image/png", Picture.png(300, 200));
        Locator asked = editor.dialog("Picture");
        assertThat(asked.getByLabel("What the picture shows")).isVisible();
        editor.press("Cancel");

        editor.page()
                .locator(".mantine-SegmentedControl-label")
                .filter(new Locator.FilterOptions().setHasText("Markdown"))
                .click();
        Locator source = editor.page().locator("textarea#field-body");
        assertThat(source.inputValue()).contains(GIVEN, "Safe").doesNotContain("script", "onclick", "onerror");
        String before = source.inputValue();
        assertThat(paste(source, "text/plain", "five megabytes of words. ", 200_000))
                .isEqualTo(true);
        editor.shows(TOO_MUCH);
        assertThat(source).hasValue(before);
    }

    @Test
    void aMinuteWithoutTheServerOnAComputerWhoseClockIsWrongLosesNothing(Stage stage) throws IOException {
        EditorsPage editor = EditorsPage.opened(stage).signIn("editor@moothall.example");
        Page page = editor.page();
        page.clock().install();
        Instant anHourOn = Instant.now().plus(1, ChronoUnit.HOURS);
        page.clock().setSystemTime(anHourOn.toEpochMilli());
        openStory(stage, editor, "A minute away");
        Locator line = page.locator("[data-saving]");

        page.route("**/editorial/graphql", Route::abort);
        editor.field("Summary").fill("Typed while the server was away.");
        page.clock().fastForward(5_000);
        assertThat(line).containsText("Not saved: no connection. Kept on this computer.");
        page.clock().fastForward(60_000);
        editor.field("Title").fill("A minute away, and back");
        page.unroute("**/editorial/graphql");
        page.clock().fastForward(60_000);
        assertThat(line).containsText("All changes saved");
        assertThat(line).not().containsText(savedIn(anHourOn));
        page.reload();
        assertThat(editor.field("Title")).hasValue("A minute away, and back");
        assertThat(editor.field("Summary")).hasValue("Typed while the server was away.");
    }

    private static EditorsPage writing(Stage stage, String title) throws IOException {
        EditorsPage editor = EditorsPage.opened(stage).signIn("editor@moothall.example");
        openStory(stage, editor, title);
        editor.textBox("Body").click();
        return editor;
    }

    private static void openStory(Stage stage, EditorsPage editor, String title) throws IOException {
        editor.openDocument(
                stage, stage.moothall().desk().writeText(title, GIVEN).id(), title);
    }

    private static Object paste(Locator where, String type, String text, int times) {
        return where.evaluate(PASTE, Map.of("type", type, "text", text, "times", times));
    }

    /** Somebody takes it: the browser does not open it in place of the page. */
    private static void drop(Locator where, String name, String type, byte[] content) {
        Object taken = where.evaluate(
                DROP,
                Map.of(
                        "name",
                        name,
                        "type",
                        type,
                        "content",
                        Base64.getEncoder().encodeToString(content)));
        assertThat(taken).as("%s is taken", name).isEqualTo(true);
    }

    /** As the screen shows the hour in which something was done. */
    private static String savedIn(Instant moment) {
        return "saved " + DateTimeFormatter.ofPattern("HH:").format(moment.atZone(ZoneId.of("Europe/London")));
    }
}
