package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.extension.ExtendWith;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.moothall.platform.running.Desk.Written;

/** Every screen of the desk: wide by day, and narrow by night. Contrast knows only the one, and layout only the other. */
@ExtendWith(OnStage.class)
class AccessibilityJourney {

    private static final Pattern FETCHING = Pattern.compile("^Fetching .*…$");

    /** A part within an element may hide what does not fit, so that the element itself knows nothing of it. */
    private static final String CUTS_SOMETHING_OFF = """
            element => [element, ...element.querySelectorAll('*')].some(
                part => part.clientWidth > 0 && part.scrollWidth > part.clientWidth)""";

    private final List<String> found = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "360, DARK"})
    void axeFindsNothing(int width, ColorScheme scheme, Stage stage) throws Exception {
        String title = "A story to look at, %d %s".formatted(width, scheme);
        Written story = stage.moothall().desk().writeStory(title);
        EditorsPage admin = EditorsPage.opened(
                stage, new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));

        assertThat(admin.button("Sign in")).isVisible();
        look("sign-in", admin);
        admin.signIn("admin@moothall.example");
        admin.shows("This week");
        look("home", admin);
        look("list", admin.open(stage, "/documents?q=look&type=STORY", "Documents"));
        admin.shows(title);
        lookAtWhatOpensOver(admin, title);
        look("activities", admin.open(stage, "/activities", "Activities"));
        look("people and tokens", admin.open(stage, "/people", "People and tokens"));
        look("wards and topics", admin.open(stage, "/taxonomy", "Wards and topics"));
        look("media library", admin.open(stage, "/library?layout=list", "Media library"));
        look("people in content", admin.open(stage, "/taxonomy/people", "People in content"));
        look("broken links", admin.open(stage, "/links", "Broken links"));
        look("synonyms", admin.open(stage, "/synonyms", "Synonyms"));
        look("searches", admin.open(stage, "/search", "What people search for"));
        look("best bets", admin.open(stage, "/search/best-bets", "Best bets"));
        look("ignored words", admin.open(stage, "/search/ignored-words", "Ignored words"));
        look("ranking", admin.open(stage, "/search/explain?q=look&as=PUBLIC", "Why does this rank here?"));
        look("search index", admin.open(stage, "/search-index", "Search index"));
        look("jargon", admin.open(stage, "/jargon", "Jargon"));
        look("rules", admin.open(stage, "/rules", "Rules"));
        look("audit log", admin.open(stage, "/audit", "Audit log"));
        look("own account", admin.open(stage, "/account", "Your account"));
        look("history", admin.open(stage, "/documents/" + story.id() + "/history", title));
        look("editor", admin.openDocument(stage, story.id(), title));
        admin.press("Insert");
        assertThat(admin.page().getByRole(AriaRole.MENU)).isVisible();
        look("insert menu", admin);
        admin.page().keyboard().press("Escape");
        admin.press("Publish");
        assertThat(admin.button("Publish now")).isVisible();
        look("publish dialog", admin);

        assertThat(found).isEmpty();
    }

    /** As when a new version replaced what an open window still asks for. */
    @ParameterizedTest
    @EnumSource(names = {"LIGHT", "DARK"})
    void aScreenThatCannotBeFetchedSaysSoWithinANarrowWindow(ColorScheme scheme, Stage stage) {
        EditorsPage admin = EditorsPage.opened(
                stage, new NewContextOptions().setViewportSize(360, 800).setColorScheme(scheme));
        admin.signIn("admin@moothall.example");
        admin.page().route("**/assets/AuditPage-*.js", Route::abort);
        admin.page().navigate(stage.moothall().at("/editorial/audit").toString());

        Locator alert = admin.page().getByRole(AriaRole.ALERT);
        assertThat(alert).containsText("What you have typed is kept in this browser");
        look("stopped", admin);
        assertThat(found).isEmpty();
        assertThat((Boolean) alert.evaluate(CUTS_SOMETHING_OFF)).isFalse();
    }

    private void lookAtWhatOpensOver(EditorsPage admin, String title) {
        Page page = admin.page();
        page.getByLabel("Choose " + title).check();
        admin.press("Tag…");
        assertThat(admin.button("Change the tags")).isVisible();
        look("bulk dialog", admin);
        admin.press("Cancel");
        lookAtAReport(admin);
        admin.press("Columns");
        assertThat(admin.button("The usual columns")).isVisible();
        look("columns", admin);
        page.keyboard().press("Escape");
        assertThat(admin.button("The usual columns")).isHidden();
        admin.press("Save or manage views");
        assertThat(admin.button("Save this view")).isVisible();
        look("views", admin);
        page.keyboard().press("Escape");
        assertThat(admin.button("Save this view")).isHidden();
        page.keyboard().press("Control+k");
        assertThat(page.getByRole(AriaRole.LISTBOX, new Page.GetByRoleOptions().setName("Found")))
                .isVisible();
        look("palette", admin);
        page.keyboard().press("Escape");
    }

    /** A draft cannot be withdrawn: it is refused, and said so. */
    private void lookAtAReport(EditorsPage admin) {
        admin.press("Withdraw…");
        admin.field("Reason").fill("Another one says it better.");
        admin.page().locator("[role=dialog] button[type=submit]").click();
        admin.shows("A refusal changed nothing");
        look("bulk report", admin);
        admin.button("Close").last().click();
        assertThat(admin.page().getByRole(AriaRole.DIALOG)).hasCount(0);
    }

    /**
     * Once everything is there that the screen fetches; a screen that cannot fetch it is no screen. Leaves out the rendered
     * text, whose frame lets no script run: axe would wait in it for ever.
     */
    private void look(String screen, EditorsPage editor) {
        assertThat(editor.page().getByText(FETCHING)).hasCount(0);
        assertThat(editor.page().getByText("Could not fetch")).hasCount(0);
        AxeBuilder axe = new AxeBuilder(editor.page()).setLegacyMode(true).exclude("iframe[sandbox]");
        for (Rule violation : axe.analyze().getViolations()) {
            for (CheckedNode node : violation.getNodes()) {
                found.add(
                        "%s: %s (%s) at %s".formatted(screen, violation.getHelp(), violation.getId(), node.getHtml()));
            }
        }
    }
}
