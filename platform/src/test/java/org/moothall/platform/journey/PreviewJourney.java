package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.FrameLocator;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.Objects;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Desk.Written;

/** A draft is looked at as the page that it will be: by its editor, and by somebody without an account who has a link. */
@ExtendWith(OnStage.class)
class PreviewJourney {

    private static final String TITLE = "Councillors walked the mill race";
    private static final String CHANGED = "Councillors walked the whole mill race";
    private static final String VISITOR = "Prof. Okafor";

    @Test
    void draftIsSeenSharedAndClosedAgain(Stage stage) throws Exception {
        Written story = stage.moothall().desk().publish(stage.moothall().desk().writeStory(TITLE));
        EditorsPage editor = EditorsPage.opened(stage).signIn("editor@moothall.example");
        editor.openDocument(stage, story.id(), TITLE);

        seeTheRealPage(editor);
        Locator dialog = editor.dialog("Share a preview link");
        String address = share(editor, dialog);
        Page visitor = stage.newcomer(new NewContextOptions().setViewportSize(768, 900));
        visitor.navigate(address);
        assertThat(visitor.getByRole(AriaRole.HEADING, named(CHANGED))).isVisible();
        assertThat(visitor.getByLabel("Preview", new Page.GetByLabelOptions().setExact(true)))
                .containsText("Preview: not published");
        sound(visitor);
        onlyTheLinkShowsIt(stage, story);

        editor.press("Revoke the link for " + VISITOR);
        assertThat(dialog).containsText("Revoked");
        visitor.reload();
        assertThat(visitor.getByRole(AriaRole.HEADING, named("This preview has ended")))
                .isVisible();
        sound(visitor);
    }

    private static void seeTheRealPage(EditorsPage editor) {
        editor.press("Preview");
        editor.page().getByText("As readers see it").click();
        FrameLocator page = editor.page().frameLocator("iframe[title='The page as on a phone']");
        assertThat(page.getByRole(AriaRole.HEADING).filter(having(TITLE)).first())
                .isVisible();
        editor.field("As").selectOption("STAFF");
        assertThat(page.getByText("You see it as staff would now.")).isVisible();
        editor.field("Title").fill(CHANGED);
        assertThat(page.getByRole(AriaRole.HEADING).filter(having(CHANGED)).first())
                .isVisible();
        assertThat(page.getByText("Preview: not published")).isVisible();
        assertThat(new AxeBuilder(editor.page())
                        .include("aside")
                        .exclude("iframe[sandbox]")
                        .analyze()
                        .getViolations())
                .extracting(Rule::getId)
                .isEmpty();
    }

    private static String share(EditorsPage editor, Locator dialog) {
        editor.press("Share a preview link");
        editor.field("Who is to look at it").fill(VISITOR);
        editor.field("They see it as").selectOption("PUBLIC");
        editor.press("Make the link");
        String address = Objects.requireNonNull(editor.field("Preview link").textContent())
                .strip();
        editor.press("I have copied it");
        assertThat(dialog).containsText(VISITOR);
        assertThat(new AxeBuilder(editor.page())
                        .exclude("iframe[sandbox]")
                        .analyze()
                        .getViolations())
                .extracting(Rule::getId)
                .isEmpty();
        return address;
    }

    private static void onlyTheLinkShowsIt(Stage stage, Written story) throws Exception {
        assertThat(stage.moothall()
                        .reader()
                        .content(story.slug())
                        .orElseThrow()
                        .get("title")
                        .asString())
                .isEqualTo(TITLE);
    }

    private static void sound(Page page) {
        assertThat(new AxeBuilder(page).analyze().getViolations())
                .extracting(Rule::getId)
                .isEmpty();
    }

    private static Locator.FilterOptions having(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name);
    }
}
