package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Desk.Written;

/** Nothing typed is lost: without a network, in a closed tab, and when two people write in one document. */
@ExtendWith(OnStage.class)
class KeepingJourney {

    @Test
    void whatIsTypedWithoutANetworkIsKeptAndSavedWhenItIsBack(Stage stage) throws Exception {
        String title = "A bridge in the woods";
        Written story = stage.moothall().desk().writeStory(title);
        EditorsPage editor =
                EditorsPage.opened(stage).signIn("editor@moothall.example").openDocument(stage, story.id(), title);

        editor.page().context().setOffline(true);
        editor.field("Title").fill("A bridge in the woods, mended");
        assertThat(line(editor)).containsText("Not saved: no connection. Kept on this computer.");
        editor.page().context().setOffline(false);
        assertThat(line(editor)).containsText("All changes saved");

        editor.page().context().setOffline(true);
        editor.field("Summary").fill("Written in a tunnel, and the tab was closed.");
        assertThat(line(editor)).containsText("Not saved: no connection.");
        Page again = editor.page().context().newPage();
        editor.page().close();
        again.context().setOffline(false);
        EditorsPage back = new EditorsPage(again).openDocument(stage, story.id(), "A bridge in the woods, mended");
        assertThat(back.field("Summary")).hasValue("Written in a tunnel, and the tab was closed.");
        assertThat(line(back)).containsText("All changes saved");

        comparesTheFirstSaveWithTheLast(back);
    }

    private static void comparesTheFirstSaveWithTheLast(EditorsPage editor) {
        editor.follow("History");
        editor.shows("It was saved 3 times.");
        editor.press("Show the 2 saves before it");
        Locator from = editor.page().getByLabel(Pattern.compile("^Compare from the save of"));
        from.last().click();
        editor.page()
                .getByLabel(Pattern.compile("^Compare to the save of"))
                .first()
                .click();
        Locator comparison =
                editor.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("What changed"));
        assertThat(comparison.locator("ins").first()).hasText(", mended");
        assertThat(comparison.locator("del")).not().hasCount(0);
        assertThat(editor.page()).hasURL(Pattern.compile("/history\\?from=.+&to=.+"));
    }

    @Test
    void twoPeopleSeeEachOtherAndTheirWorkComesTogether(Stage stage) throws Exception {
        String title = "Two desks, one bridge";
        Written story = stage.moothall().desk().writeStory(title);
        EditorsPage first =
                EditorsPage.opened(stage).signIn("editor@moothall.example").openDocument(stage, story.id(), title);
        EditorsPage second =
                EditorsPage.opened(stage).signIn("author@moothall.example").openDocument(stage, story.id(), title);

        assertThat(alsoHere(second)).containsText("reading");

        second.page().context().setOffline(true);
        second.field("Summary").fill("The summary of the second.");
        first.field("Title").fill("The title of the first");
        assertThat(line(first)).containsText("All changes saved");
        second.page().context().setOffline(false);
        second.shows("have been brought together");
        assertThat(second.field("Title")).hasValue("The title of the first");

        second.page().context().setOffline(true);
        second.field("Title").fill("The title of the second");
        first.page().reload();
        assertThat(first.field("Summary")).hasValue("The summary of the second.");
        assertThat(alsoHere(first)).isVisible();
        first.field("Title").fill("Another title of the first");
        assertThat(line(first)).containsText("All changes saved");
        second.page().context().setOffline(false);
        second.press("Compare and choose");
        chooses(second);
        assertThat(line(second)).containsText("All changes saved");

        second.page().reload();
        assertThat(second.field("Title")).hasValue("Another title of the first");
    }

    private static void chooses(EditorsPage editor) {
        Locator conflict = editor.dialog("Somebody else has saved this document");
        assertThat(conflict.locator("ins").first()).isVisible();
        conflict.getByLabel("Theirs: Title").check();
        editor.press("Look at the result");
        assertThat(conflict.getByText("The text as readers will see it")).isVisible();
        editor.press("Save this");
        assertThat(conflict).isHidden();
    }

    private static Locator alsoHere(EditorsPage editor) {
        return editor.page().getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Also here"));
    }

    /** The line that says how the text stands. */
    private static Locator line(EditorsPage editor) {
        return editor.page().locator("[data-saving]");
    }
}
