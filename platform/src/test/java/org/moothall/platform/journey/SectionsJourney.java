package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What visitors find in the sections of the democracy site, and how. */
class SectionsJourney {

    private static Stage stage;

    @BeforeAll
    static void withSampleContent() {
        stage = Stage.set(
                "sections",
                "--moothall.sample-content="
                        + Path.of(System.getProperty("moothall.root", ".."), "config", "sample-content")
                                .toAbsolutePath()
                                .normalize());
    }

    @AfterEach
    void everybodyGoesHome() {
        stage.clear();
    }

    @AfterAll
    static void close() {
        stage.close();
    }

    private static final List<String> PAGES = List.of(
            "/",
            "/stories",
            "/help",
            "/scrutiny",
            "/councillors",
            "/councillors?view=list",
            "/wards",
            "/get-involved",
            "/themes",
            "/themes/places",
            "/topics",
            "/activities",
            "/archive",
            "/bursts",
            "/search",
            "/search?q=scrutiny",
            "/search?q=xqzvbn");

    @Test
    void aVisitorFindsTheirWayWithoutJavaScript() {
        Page page = stage.newcomer(new NewContextOptions().setJavaScriptEnabled(false));
        open(page, "/");
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
        open(page, "/stories?after=nonsense");
        assertThat(page.locator(".note")).containsText("shown from its beginning");
    }

    @Test
    void suggestionsAreChosenByKeyboard() {
        Page page = stage.newcomer(new NewContextOptions());
        open(page, "/");
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

    @ParameterizedTest
    @CsvSource({"1440, LIGHT, 5", "360, DARK, 17"})
    void axeFindsNothingAndNothingOverflows(int width, ColorScheme scheme, int pages) {
        Page page = stage.newcomer(
                new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
        for (String path : PAGES.subList(0, pages)) {
            open(page, path);
            assertThat(new AxeBuilder(page).analyze().getViolations()).as(path).isEmpty();
            assertThat(page.evaluate("document.documentElement.scrollWidth <= innerWidth"))
                    .as(path)
                    .isEqualTo(true);
        }
    }

    private static void open(Page page, String path) {
        page.navigate(stage.moothall().at(path).toString());
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
