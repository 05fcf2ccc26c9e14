package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/** What visitors find in the sections of the democracy site, and how. */
@OnSampleContent
class SectionsJourney {

    @Test
    void aVisitorFindsTheirWayWithoutJavaScript(Stage stage) {
        Page page = stage.newcomer(new NewContextOptions().setJavaScriptEnabled(false));
        open(stage, page, "/");
        page.getByRole(AriaRole.SEARCHBOX, new Page.GetByRoleOptions().setName("Search this site"))
                .fill("scrutny");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Search"))
                .first()
                .click();
        link(page, "scrutiny").click();
        assertThat(page.locator(".search-count")).containsText("scrutiny");
        page.locator(".facets")
                .getByRole(AriaRole.LINK, new Locator.GetByRoleOptions().setName("Story"))
                .click();
        assertThat(page).hasURL(Pattern.compile("type=story"));
        page.locator(".result a").first().click();
        assertThat(page.locator("article h1")).isVisible();

        link(page, "Councillors").first().click();
        int everybody = page.locator(".person").count();
        page.getByLabel("Ward").selectOption("millbeck-sample");
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Show"))
                .click();
        assertThat(page.locator(".person").count()).isPositive().isLessThan(everybody);

        link(page, "Stories").first().click();
        String newest = page.locator(".card-title").first().textContent();
        link(page, "Older").click();
        assertThat(page.locator(".card-title").first()).not().hasText(newest);
        link(page, "Newer").click();
        assertThat(page.locator(".card-title").first()).hasText(newest);
        open(stage, page, "/stories?after=nonsense");
        assertThat(page.locator(".note")).containsText("shown from its beginning");
    }

    @Test
    void suggestionsAreChosenByKeyboard(Stage stage) {
        Page page = stage.newcomer(new NewContextOptions());
        open(stage, page, "/");
        Locator box = page.getByRole(AriaRole.COMBOBOX, new Page.GetByRoleOptions().setName("Search this site"));
        box.pressSequentially("scrut");
        Locator options = page.getByRole(AriaRole.OPTION);
        assertThat(options.first()).isVisible();
        assertThat(page.getByRole(AriaRole.STATUS)).containsText("suggestion");
        box.press("Escape");
        assertThat(options.first()).isHidden();
        box.pressSequentially("iny");
        assertThat(options.first()).isVisible();
        box.press("ArrowDown");
        assertThat(options.first()).hasAttribute("aria-selected", "true");
        String title = String.valueOf(options.first().evaluate("option => option.firstChild.textContent"));
        box.press("Enter");
        assertThat(page.locator("article h1")).hasText(title);
    }

    private static void open(Stage stage, Page page, String path) {
        page.navigate(stage.moothall().at(path).toString());
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
