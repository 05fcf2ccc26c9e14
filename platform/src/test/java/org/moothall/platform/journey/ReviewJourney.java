package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Desk.Written;

/** A draft goes to a colleague, comes back, and goes out; and somebody without an account checks one. */
@ExtendWith(OnStage.class)
class ReviewJourney {

    private static final String SELECT = "(text, words) => { text.focus();"
            + " const node = document.createTreeWalker(text, NodeFilter.SHOW_TEXT).nextNode();"
            + " const from = node.data.indexOf(words);"
            + " getSelection().setBaseAndExtent(node, from, node, from + words.length); }";

    @Test
    void anAuthorMendsWhatAnEditorWantsChangedAndTheEditorPublishesIt(Stage stage) throws Exception {
        String title = "The library opens on Sundays";
        Written story = stage.moothall().desk().writeStory(title);
        EditorsPage author =
                EditorsPage.opened(stage).signIn("author@moothall.example").openDocument(stage, story.id(), title);
        write(author, "The library opens in May.");
        submitTo(author, "Sample Editor");

        EditorsPage editor =
                EditorsPage.opened(stage).signIn("editor@moothall.example").openDocument(stage, story.id(), title);
        editor.shows("Waits for Sample Editor");
        commentOn(editor, "in May", "The committee said June.");
        editor.press("Ask for changes");
        editor.field("What must change").fill("See the comment on the month.");
        editor.press("Send it back");
        editor.shows("Sample Editor asks for changes");

        author.page().navigate(author.page().url() + "?panel=comments");
        author.shows("See the comment on the month.");
        Locator comment = author.page()
                .getByRole(AriaRole.ARTICLE, new Page.GetByRoleOptions().setName("Comment by Sample Editor"));
        comment.getByRole(AriaRole.BUTTON, named("Show it in “Body”")).click();
        assertThat(author.page().evaluate("() => getSelection().toString()")).isEqualTo("in May");
        author.page().keyboard().type("in June");
        author.shows("The passage has changed since.");
        comment.getByRole(AriaRole.BUTTON, named("Resolve")).click();
        author.shows("Show resolved comments (1)");
        isForEverybody(author);
        submitTo(author, "Sample Editor");

        editor.page().reload();
        editor.press("Approve");
        editor.press("Approve it");
        assertThat(editor.dialog("Approve")).isHidden();
        assertThat(editor.button("Approve")).isHidden();
        editor.press("Publish");
        editor.press("Publish now");
        assertThat(editor.button("Withdraw")).isVisible();
    }

    @Test
    void somebodyWithoutAnAccountChecksADraftAndNothingElse(Stage stage) throws Exception {
        String title = "Ten facts about Scrutiny";
        Written story = stage.moothall().desk().writeStory(title);
        EditorsPage author =
                EditorsPage.opened(stage).signIn("author@moothall.example").openDocument(stage, story.id(), title);
        write(author, "There are seven panels.");
        author.press("Save draft");
        author.shows("Draft saved");
        author.page().navigate(author.page().url() + "?panel=review");
        author.press("Make a fact-check link");
        author.field("Who is to check it").fill("Professor Okafor");
        author.press("Make the link");
        String link = author.dialog("The fact-check link").locator("pre").textContent();

        Page visitor = stage.newcomer(new NewContextOptions());
        visitor.navigate(link);
        visitor.locator("[data-part=body]").evaluate(SELECT, "seven");
        EditorsPage checker = new EditorsPage(visitor);
        checker.shows("About the words that you have selected");
        isForEverybody(checker);
        checker.field("Your name").fill("Ngozi Okafor");
        checker.field("Comment").fill("There are four.");
        checker.press("Send the comment");
        checker.shows("Sent. Thank you.");
        assertThat(visitor.context().cookies())
                .extracting(cookie -> cookie.name)
                .doesNotContain("MOOTHALL_SESSION");

        author.press("I have copied it");
        openPanel(author, "Comments");
        author.shows("There are four.");
        author.shows("Fact-check");
        openPanel(author, "Review");
        isForEverybody(author);
        author.press("Revoke the link for Professor Okafor");
        author.shows("Revoked");
        visitor.reload();
        checker.shows("This link does not work");
    }

    /** Leaves out the rendered text, whose frame lets no script run: axe would wait in it for ever. */
    private static void isForEverybody(EditorsPage screen) {
        assertThat(new AxeBuilder(screen.page())
                        .exclude("iframe[sandbox]")
                        .analyze()
                        .getViolations())
                .extracting(Rule::getId)
                .isEmpty();
    }

    private static void write(EditorsPage author, String words) {
        Locator body = author.textBox("Body");
        body.click();
        body.press("Control+a");
        body.pressSequentially(words);
    }

    private static void openPanel(EditorsPage author, String panel) {
        author.page()
                .getByRole(
                        AriaRole.TAB, new Page.GetByRoleOptions().setName(panel).setExact(true))
                .click();
    }

    private static void submitTo(EditorsPage author, String colleague) {
        author.press("Submit for review");
        Locator dialog = author.dialog("Submit for review");
        dialog.getByLabel("Reviewers").first().click();
        author.page()
                .getByRole(AriaRole.OPTION, new Page.GetByRoleOptions().setName(colleague))
                .click();
        dialog.getByLabel("Note to the reviewers").fill("By Friday, please.");
        dialog.getByRole(AriaRole.BUTTON, named("Submit")).click();
        assertThat(dialog).isHidden();
        author.shows("Waits for " + colleague);
    }

    private static void commentOn(EditorsPage editor, String words, String comment) {
        editor.textBox("Body").evaluate(SELECT, words);
        editor.press("Comment on this passage");
        editor.field("Comment").fill(comment);
        editor.press("Comment");
        editor.shows(comment);
    }

    private static Locator.GetByRoleOptions named(String name) {
        return new Locator.GetByRoleOptions().setName(name).setExact(true);
    }
}
