package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Locator.FilterOptions;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Desk;
import org.moothall.platform.running.Desk.Written;

/** An editor finds documents and changes many at a time. */
@ExtendWith(OnStage.class)
class ListJourney {

    /** Home, palette, list, search, choice, tags, undo, document: no mouse anywhere after signing in. */
    @Test
    void worksThroughTheListByKeyboardAlone(Stage stage) throws Exception {
        Desk desk = stage.moothall().desk();
        desk.writeStory("Kelpie walks, the first");
        desk.writeStory("Kelpie walks, the second");
        desk.writeStory("Kelpie walks, the third");
        EditorsPage editor = EditorsPage.opened(stage).signIn("editor@moothall.example");
        Keyboard keys = editor.page().keyboard();

        keys.press("Control+k");
        Locator palette = editor.page().getByRole(AriaRole.COMBOBOX, named("Search documents, screens and actions"));
        assertThat(palette).isFocused();
        keys.type("documents go");
        keys.press("Enter");
        assertThat(editor.heading("Documents")).isVisible();

        tabTo(editor, editor.page().getByRole(AriaRole.SEARCHBOX, named("Search documents")));
        keys.type("kelpie");
        editor.shows("3 documents found");
        tabTo(editor, choose(editor, "Kelpie walks, the third"));
        keys.press("Space");
        tabTo(editor, choose(editor, "Kelpie walks, the first"));
        keys.press("Shift+Space");
        editor.shows("3 chosen");

        tabTo(editor, editor.button("Tag…"));
        keys.press("Enter");
        tabTo(editor, editor.page().getByRole(AriaRole.COMBOBOX, named("Add themes")));
        keys.type("Places");
        assertThat(editor.page().getByRole(AriaRole.OPTION, named("Places"))).isVisible();
        keys.press("ArrowDown");
        keys.press("Enter");
        tabTo(editor, editor.button("Change the tags"));
        keys.press("Enter");
        editor.shows("3 documents tagged");

        tabTo(editor, editor.button("Undo the 3 that were done"));
        keys.press("Enter");
        editor.shows("3 documents back as they were");
        tabTo(editor, editor.button("Close").last());
        keys.press("Enter");

        keys.press("Control+k");
        assertThat(palette).isFocused();
        keys.type("kelpie second");
        assertThat(editor.page().getByRole(AriaRole.OPTION, named("Kelpie walks, the second")))
                .hasAttribute("aria-selected", "true");
        keys.press("Enter");
        assertThat(editor.field("Title")).hasValue("Kelpie walks, the second");
    }

    @Test
    void oneRefusalChangesNothingOfTheOthersAndIsExplained(Stage stage) throws Exception {
        Desk desk = stage.moothall().desk();
        Written first = desk.writeStory("Selkie song, one");
        Written second = desk.writeStory("Selkie song, two");
        desk.writeStory("Selkie song, three");
        EditorsPage editor = EditorsPage.opened(stage).signIn("editor@moothall.example");
        editor.open(stage, "/documents?q=selkie&order=title", "Documents").shows("3 documents found");
        editor.page()
                .getByRole(AriaRole.CHECKBOX, named("Choose every document on this page"))
                .click();
        editor.shows("3 chosen");
        // Somebody else is faster with one of them.
        desk.rewrite(first, "Selkie song, one, rewritten");

        editor.press("Publish…");
        editor.press("Publish now");

        Locator report = editor.dialog("Publishing");
        assertThat(report.getByRole(AriaRole.ALERT)).containsText("2 documents published, 1 refused");
        assertThat(report.getByRole(AriaRole.LISTITEM).first()).containsText("STALE_VERSION");
        assertThat(report.getByRole(AriaRole.LISTITEM).first()).containsText("Selkie song, one");
        assertThat(report.getByText("this cannot be undone")).isVisible();
        editor.button("Close").last().click();
        editor.open(stage, "/documents?q=selkie&state=LIVE", "Documents").shows("2 documents found");
        editor.openDocument(stage, second.id(), "Selkie song, two");
    }

    @Test
    void findsALiveDocumentWhereItsDraftStands(Stage stage) throws Exception {
        Desk desk = stage.moothall().desk();
        Written live = desk.publish(desk.writeStory("Brownie tales"));
        desk.schedule(desk.rewrite(live, "Brownie tales, retold"), Instant.now().plus(Duration.ofDays(3)));
        EditorsPage editor = EditorsPage.opened(stage).signIn("editor@moothall.example");

        editor.open(stage, "/documents?q=brownie&state=SCHEDULED", "Documents").shows("1 document found");

        Locator row =
                editor.page().getByRole(AriaRole.ROW).filter(new FilterOptions().setHasText("Brownie tales, retold"));
        assertThat(row).containsText("Live, with a draft");
        assertThat(row).containsText("Scheduled");
        assertThat(row).not().containsText("@moothall.example");
        editor.open(stage, "/documents?q=brownie&state=SUBMITTED", "Documents").shows("No document matches.");
    }

    private static Locator choose(EditorsPage editor, String title) {
        return editor.page().getByRole(AriaRole.CHECKBOX, named("Choose " + title));
    }

    private static GetByRoleOptions named(String name) {
        return new GetByRoleOptions().setName(name);
    }

    /** Presses Tab until the element has the focus, as somebody would who cannot point at it. */
    private static void tabTo(EditorsPage editor, Locator wanted) {
        assertThat(wanted).isVisible();
        for (int presses = 0; presses < 80; presses++) {
            if (Boolean.TRUE.equals(wanted.evaluate("element => element === document.activeElement"))) {
                return;
            }
            editor.page().keyboard().press("Tab");
        }
        assertThat(wanted).isFocused();
    }
}
