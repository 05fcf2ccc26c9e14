package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.UUID;
import java.util.regex.Pattern;

/** What an editor sees and does, in the words on the screen. */
record EditorsPage(Page page) {

    static final String PASSWORD = "sample-password-only";

    /** Somebody who has just opened the desk. */
    static EditorsPage opened(Stage stage) {
        return opened(stage, new NewContextOptions().setViewportSize(1440, 900));
    }

    static EditorsPage opened(Stage stage, NewContextOptions browser) {
        return new EditorsPage(stage.newcomer(browser));
    }

    EditorsPage signIn(String username) {
        giveCredentials(username, PASSWORD);
        assertThat(heading("Home")).isVisible();
        return this;
    }

    void giveCredentials(String username, String password) {
        field("Username").fill(username);
        field("Password").fill(password);
        press("Sign in");
    }

    /** Opens a screen by its address, and waits for its heading. */
    EditorsPage open(Stage stage, String path, String heading) {
        page.navigate(stage.moothall().at("/editorial" + path).toString());
        assertThat(heading(heading)).isVisible();
        return this;
    }

    EditorsPage openDocument(Stage stage, UUID id, String title) {
        return open(stage, "/documents/" + id, title);
    }

    /** The field of this label, letter for letter; a required one has an asterisk beside it. */
    Locator field(String label) {
        return page.getByLabel(Pattern.compile("^" + label + "( \\*)?$"));
    }

    Locator textBox(String name) {
        return page.getByRole(
                AriaRole.TEXTBOX, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator heading(String text) {
        return page.getByRole(
                        AriaRole.HEADING,
                        new Page.GetByRoleOptions().setName(text).setExact(true))
                .first();
    }

    Locator button(String name) {
        return page.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }

    Locator dialog(String title) {
        return page.getByRole(
                AriaRole.DIALOG, new Page.GetByRoleOptions().setName(title).setExact(true));
    }

    void press(String button) {
        button(button).click();
    }

    void follow(String link) {
        page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName(link).setExact(true))
                .click();
    }

    /** Waits until this stands somewhere on the screen. */
    void shows(String words) {
        assertThat(page.getByText(words).first()).isVisible();
    }
}
