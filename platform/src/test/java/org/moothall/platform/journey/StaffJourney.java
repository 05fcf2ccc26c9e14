package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.platform.running.Desk.Written;

/** Somebody on the staff reads the intranet, says that a page was useful, and leaves; an editor sees what they said. */
@ExtendWith(OnStage.class)
class StaffJourney {

    private static final String WORDS = "Just what I needed. Ring 01632 960001.";

    private final List<String> found = new ArrayList<>();

    @Test
    void readsWhatIsForStaffAndSaysSo(Stage stage) throws Exception {
        String title = "Before you tell the public, tell councillors";
        Written help = stage.moothall().desk().publish(stage.moothall().desk().writeHelp(title, "STAFF"));
        Page page = stage.newcomer(new NewContextOptions().setViewportSize(1440, 900));

        Response open = page.navigate(stage.moothall().at("/" + help.slug()).toString());
        assertThat(open.status()).isEqualTo(404);

        page.navigate(stage.moothall().at("/intranet/" + help.slug()).toString());
        signIn(page, "wrong");
        assertThat(page.getByRole(AriaRole.ALERT)).containsText("The username or the password is wrong");
        signIn(page, EditorsPage.PASSWORD);
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
        signIn(page, EditorsPage.PASSWORD);
        assertThat(page.getByText("Sample Reader").first()).isVisible();
    }

    @ParameterizedTest
    @CsvSource({"360, LIGHT", "1440, DARK"})
    void axeFindsNothing(int width, ColorScheme scheme, Stage stage) throws Exception {
        Written help = stage.moothall()
                .desk()
                .publish(stage.moothall().desk().writeHelp("Help to look at, " + scheme, "PUBLIC"));
        Page page = stage.newcomer(
                new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));

        for (String path : List.of(
                "/intranet/sign-in",
                "/" + help.slug(),
                "/useful/thanks?page=x",
                "/feeds",
                "/accessibility-statement",
                "/privacy",
                "/intranet/cookies",
                "/nothing-here")) {
            page.navigate(stage.moothall().at(path).toString());
            look(path, page);
        }
        page.navigate(stage.moothall().at("/intranet/sign-in").toString());
        signIn(page, "");
        assertThat(page.getByText("Enter your password").first()).isVisible();
        look("sign-in with a mistake", page);
        assertThat(found).isEmpty();
    }

    private static void signIn(Page page, String password) {
        page.getByLabel("Username").fill("reader@moothall.example");
        page.getByLabel("Password").fill(password);
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign in"))
                .click();
    }

    private void look(String name, Page page) {
        for (Rule violation : new AxeBuilder(page).analyze().getViolations()) {
            violation
                    .getNodes()
                    .forEach(node -> found.add("%s: %s at %s".formatted(name, violation.getId(), node.getHtml())));
        }
        boolean wide = (Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth");
        if (wide) {
            found.add(name + " is wider than the screen");
        }
    }
}
