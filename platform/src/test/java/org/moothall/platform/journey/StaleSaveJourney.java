package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Desk.Written;

/** Two people save the same document. */
@ExtendWith(OnStage.class)
class StaleSaveJourney {

    private static final String TITLE = "Two desks, one story";

    @Test
    void whoSavesSecondSeesWhatChangedAndLosesNothing(Stage stage) throws Exception {
        Written story = stage.moothall().desk().writeStory(TITLE);
        EditorsPage first =
                EditorsPage.opened(stage).signIn("editor@moothall.example").openDocument(stage, story.id(), TITLE);
        EditorsPage second =
                EditorsPage.opened(stage).signIn("author@moothall.example").openDocument(stage, story.id(), TITLE);

        first.field("Title").fill("The title of the first");
        save(first);
        second.field("Title").fill("The title of the second");
        second.field("Summary").fill("The summary of the second.");
        second.press("Save draft");

        Locator conflict = second.dialog("Somebody else has saved this document");
        assertThat(conflict.getByText("The title of the first")).isVisible();
        assertThat(conflict.getByText("The title of the second")).isVisible();
        assertThat(conflict.getByText("The summary of the second.")).isVisible();
        conflict.getByLabel("Theirs: Title").check();
        second.press("Save with these choices");
        assertThat(conflict).isHidden();

        holdsBoth(first.openDocument(stage, story.id(), "The title of the first"));
    }

    private static void save(EditorsPage editor) {
        editor.press("Save draft");
        editor.shows("Draft saved");
    }

    private static void holdsBoth(EditorsPage editor) {
        assertThat(editor.field("Title")).hasValue("The title of the first");
        assertThat(editor.field("Summary")).hasValue("The summary of the second.");
    }
}
