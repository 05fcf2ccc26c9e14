package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Desk.Written;

/** Somebody on the staff reads the intranet, says that a page was useful, and leaves; an editor sees what they said. */
@ExtendWith(OnStage.class)
class StaffJourney {

    private static final String WORDS = "Just what I needed. Ring 01632 960001.";

    @Test
    void readsWhatIsForStaffAndSaysSo(Stage stage) throws Exception {
        String title = "Before you tell the public, tell councillors";
        Written help = stage.moothall().desk().publish(stage.moothall().desk().writeHelp(title, "STAFF"));
        Page page = stage.newcomer(new NewContextOptions().setViewportSize(1440, 900));

        Response open = page.navigate(stage.moothall().at("/" + help.slug()).toString());
        assertThat(open.status()).isEqualTo(404);

        page.navigate(stage.moothall().at("/intranet/" + help.slug()).toString());
        IntranetDoor.signIn(page, "reader", "wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The username or the password is wrong");
        IntranetDoor.signIn(page, "reader");
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName(title)))
                .isVisible();
        assertThat(page.getByText("You see what is open to staff")).isVisible();

        page.getByLabel("Yes", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByLabel("What helped, or what was missing?").fill(WORDS);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                .click();
        assertThat(page.getByText("Thank you. Your answer helps us")).isVisible();

        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out"))
                .click();
        assertThat(page.getByText("You have signed out.")).isVisible();
        page.navigate(stage.moothall().at("/intranet/" + help.slug()).toString());
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Sign in")))
                .isVisible();

        EditorsPage editor = EditorsPage.opened(stage).signIn("editor@moothall.example");
        editor.open(stage, "/documents/" + help.id() + "?panel=readers", title);
        editor.shows("1 reader said yes, 0 said no");
        editor.shows("Just what I needed. Ring ███.");
    }

    @Test
    void everythingWorksWithoutScripts(Stage stage) throws Exception {
        Written help = stage.moothall().desk().publish(stage.moothall().desk().writeHelp("Minutes, simply", "PUBLIC"));
        Page page = stage.newcomer(new NewContextOptions().setJavaScriptEnabled(false));

        page.navigate(stage.moothall().at("/" + help.slug()).toString());
        page.getByLabel("No", new Page.GetByLabelOptions().setExact(true)).check();
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Send"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Thank you")))
                .isVisible();
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Go back to the page"))
                .click();
        assertThat(page.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setName("Minutes, simply")))
                .isVisible();
        page.navigate(stage.moothall().at("/intranet/").toString());
        IntranetDoor.signIn(page, "reader");
        assertThat(page.getByText("Sample Reader").first()).isVisible();
    }
}
