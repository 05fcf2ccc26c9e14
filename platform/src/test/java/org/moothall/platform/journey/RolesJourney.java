package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Desk.Written;

/** Who may do what at the desk. */
@ExtendWith(OnStage.class)
class RolesJourney {

    @Test
    void wrongPasswordIsRefusedAndWhatWasTypedStays(Stage stage) {
        EditorsPage somebody = EditorsPage.opened(stage);

        somebody.giveCredentials("editor@moothall.example", "not-the-password");

        assertThat(somebody.page()
                        .getByRole(AriaRole.ALERT, new Page.GetByRoleOptions().setName("You could not be signed in")))
                .isVisible();
        assertThat(somebody.field("Username")).hasValue("editor@moothall.example");
    }

    @Test
    void authorSubmitsAndHasNoWayToPublish(Stage stage) throws Exception {
        String title = "A draft that only an editor can publish";
        Written story = stage.moothall().desk().writeStory(title);
        EditorsPage author =
                EditorsPage.opened(stage).signIn("author@moothall.example").openDocument(stage, story.id(), title);

        assertThat(author.button("Save draft")).isVisible();
        assertThat(author.button("Submit for review")).isVisible();
        assertThat(author.button("Publish")).hasCount(0);
        assertThat(author.button("Schedule")).hasCount(0);
        assertThat(author.button("Withdraw")).hasCount(0);
    }
}
