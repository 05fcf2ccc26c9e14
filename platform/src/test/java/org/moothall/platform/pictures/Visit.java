package org.moothall.platform.pictures;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.util.regex.Pattern;

/** What somebody does on a screen, in the words that stand on it. */
record Visit(Page page, Sample sample, String base) {

    private static final double SETTLED_MS = 700;

    void open(String path) {
        page.navigate(base + sample.filled(path));
        assertThat(page.locator("h1").first()).isVisible();
        settle();
    }

    /** Waits until nothing loads and what opens has opened. */
    void settle() {
        page.waitForTimeout(SETTLED_MS);
        assertThat(page.locator("main").getByText(Pattern.compile("^Loading "))).hasCount(0);
        page.waitForFunction("() => [...document.images].every(image => image.complete || image.loading === 'lazy')");
    }

    void press(String button) {
        page.getByRole(AriaRole.BUTTON, named(button)).first().click();
    }

    void fill(String label, String value) {
        page.getByLabel(Pattern.compile("^" + label + "( \\*)?$")).first().fill(value);
    }

    void type(String keys) {
        page.keyboard().type(keys);
    }

    /** What has this role and says this, such as an entry of a menu. */
    void choose(AriaRole role, String words) {
        page.getByRole(role).filter(having(words)).first().click();
    }

    void pressLike(String pattern) {
        page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName(Pattern.compile(pattern)))
                .first()
                .click();
    }

    Locator labelled(String pattern) {
        return page.getByLabel(Pattern.compile(pattern));
    }

    /** Goes to another screen of the program without loading it again. */
    void follow(String link) {
        page.getByRole(AriaRole.LINK, named(link)).first().evaluate("link => link.click()");
    }

    void showMarkdown() {
        page.locator(".mantine-SegmentedControl-label")
                .filter(having("Markdown"))
                .click();
    }

    void scrollDown(int pixels) {
        page.evaluate("pixels => scrollTo(0, pixels)", pixels);
    }

    void key(String key) {
        page.keyboard().press(key);
    }

    void check(String label) {
        page.getByLabel(label).first().check();
    }

    void showText(String words) {
        Locator text = page.getByText(words).first();
        text.waitFor();
        text.scrollIntoViewIfNeeded();
    }

    /** Brings an element to the top of what is seen. */
    void scrollTo(String selector) {
        page.locator(selector).first().evaluate("element => scrollBy(0, element.getBoundingClientRect().top - 100)");
    }

    /** Everything that is asked of these addresses goes unanswered, as if the server were away. */
    void cut(String addresses) {
        page.route(addresses, route -> route.abort());
    }

    private static Locator.FilterOptions having(String words) {
        return new Locator.FilterOptions().setHasText(words);
    }

    private static Page.GetByRoleOptions named(String name) {
        return new Page.GetByRoleOptions().setName(name).setExact(true);
    }
}
