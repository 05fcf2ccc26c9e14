package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.FilePayload;
import java.io.IOException;
import java.util.UUID;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;

/** A text with everything that a text can have: written, pasted, checked, previewed, saved, and the same afterwards. */
@ExtendWith(OnStage.class)
class WritingJourney {

    private static final String TITLE = "How we mend the roads";
    private static final String TARGET = "Potholes reported last winter";
    private static final String FROM_WORD = """
            <html><head><style>p.MsoNormal{margin:0}</style></head><body>
            <p class=MsoNormal style='margin:0'><b>From Word</b><o:p></o:p></p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>First</p>
            <p class=MsoListParagraph style='mso-list:l0 level1 lfo1'><span style='mso-list:Ignore'>·<span>&nbsp;</span></span>Second</p>
            <script>window.hacked = true</script><img src="data:image/png;base64,AAAA"></body></html>""";

    @Test
    void textIsWrittenWithBlocksCheckedPreviewedAndKept(Stage stage) throws IOException {
        UUID target = stage.moothall().desk().writeStory(TARGET).id();
        EditorsPage editor = EditorsPage.opened(stage).signIn("editor@moothall.example");
        editor.follow("New document");
        editor.follow("Story");
        editor.field("Title").fill(TITLE);
        editor.field("Summary").fill("Who mends what, and when.");
        Locator body = editor.textBox("Body");

        body.click();
        body.pressSequentially("We utilise gravel. ");
        linkADocument(editor);
        assertThat(body).isFocused();
        insertANotice(editor);
        insertPicture(editor);
        pasteFromWord(editor, body);
        seeThePreview(editor);
        followAFinding(editor);
        writeOnTheFullScreen(editor, body);

        String markdown = markdownOf(editor);
        assertThat(markdown)
                .startsWith("We utilise gravel. [" + TARGET + "](document:" + target
                        + ")\n\n::: notice\nClosed on Monday.\n:::")
                .containsPattern("!\\[A mended road]\\(asset:[0-9a-f-]{36} \"Ash Lane in May\"\\)")
                .contains("**From Word**\n\n- First\n- Second")
                .doesNotContain("hacked", "data:", "Mso");
        editor.press("Save draft");
        editor.shows("Draft saved");
        editor.page().reload();
        assertThat(editor.textBox("Body")).containsText("We utilise gravel.");
        assertThat(markdownOf(editor)).isEqualTo(markdown);
        assertThat(editor.page().getByText("Unsaved changes")).isHidden();
    }

    private static void linkADocument(EditorsPage editor) {
        editor.press("Link");
        Locator picker = editor.dialog("Link").getByPlaceholder("Type words of the title");
        picker.fill("Potholes");
        editor.page().getByRole(AriaRole.OPTION).filter(having(TARGET)).click();
        editor.press("Set the link");
    }

    /** Two empty lines lead out of it again. */
    private static void insertANotice(EditorsPage editor) {
        Keyboard keys = editor.page().keyboard();
        keys.press("Enter");
        keys.press("/");
        editor.page().getByRole(AriaRole.MENUITEM).filter(having("Notice")).click();
        keys.type("Closed on Monday.");
        keys.press("Enter");
        keys.press("Enter");
    }

    private static void insertPicture(EditorsPage editor) throws IOException {
        editor.press("Insert");
        editor.page().getByRole(AriaRole.MENUITEM).filter(having("Picture")).click();
        Locator dialog = editor.dialog("Picture");
        dialog.getByLabel("Upload a picture for the text")
                .setInputFiles(new FilePayload("lane.png", "image/png", Picture.png(900, 600)));
        assertThat(dialog.locator("img")).isVisible();
        dialog.getByLabel("Caption").fill("Ash Lane in May");
        dialog.getByRole(AriaRole.BUTTON).filter(having("Insert")).click();
        assertThat(dialog.getByText("Say what the picture shows.")).isVisible();
        dialog.getByLabel("What the picture shows").fill("A mended road");
        dialog.getByRole(AriaRole.BUTTON).filter(having("Insert")).click();
        assertThat(editor.page().getByText("Alternative text: A mended road")).isVisible();
    }

    private static void pasteFromWord(EditorsPage editor, Locator body) {
        editor.page().keyboard().press("ArrowRight");
        editor.page().keyboard().press("Enter");
        body.evaluate("""
                (element, html) => {
                  const clipboardData = new DataTransfer();
                  clipboardData.setData('text/html', html);
                  clipboardData.setData('text/plain', 'From Word');
                  element.dispatchEvent(new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }));
                }""", FROM_WORD);
        assertThat(editor.page().getByText("A picture was left out of what you pasted."))
                .isVisible();
        assertThat(body.getByRole(AriaRole.LISTITEM).filter(having("Second"))).isVisible();
    }

    private static void seeThePreview(EditorsPage editor) {
        editor.press("Preview");
        FrameLocator page = editor.page().frameLocator("iframe[title='Preview as on a phone']");
        assertThat(page.getByRole(AriaRole.NOTE)).containsText("Closed on Monday.");
        assertThat(page.locator("figure figcaption")).containsText("Ash Lane in May");
        assertThat(page.getByRole(AriaRole.LINK).filter(having(TARGET)))
                .hasAttribute("href", Pattern.compile("/potholes.*"));
    }

    private static void followAFinding(EditorsPage editor) {
        editor.page().getByRole(AriaRole.TAB).filter(having("Checks")).click();
        editor.page()
                .getByRole(AriaRole.BUTTON)
                .filter(having("“utilise” is jargon."))
                .click();
        assertThat(editor.page().evaluate("() => getSelection().toString()")).isEqualTo("utilise");
    }

    private static void writeOnTheFullScreen(EditorsPage editor, Locator body) {
        body.press("F9");
        assertThat(editor.dialog("Writing, full screen")).isVisible();
        assertThat(body).isFocused();
        body.press("Escape");
        assertThat(editor.dialog("Writing, full screen")).isHidden();
    }

    private static String markdownOf(EditorsPage editor) {
        editor.page()
                .locator(".mantine-SegmentedControl-label")
                .filter(having("Markdown"))
                .click();
        Locator source = editor.page().locator("textarea#field-body");
        assertThat(source).isVisible();
        String markdown = source.inputValue();
        editor.page()
                .locator(".mantine-SegmentedControl-label")
                .filter(having("Rich text"))
                .click();
        return markdown;
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}
