package org.moothall.platform.pictures;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.CheckedNode;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Page;
import java.util.ArrayList;
import java.util.List;

/** What is wrong with a screen that a program can see. */
final class Faults {

    private Faults() {}

    static List<String> of(Page page, boolean asksAxe) {
        List<String> found = new ArrayList<>();
        if (Boolean.TRUE.equals(page.evaluate("() => document.documentElement.scrollWidth > innerWidth"))) {
            found.add("scrolls sideways");
        }
        if (asksAxe) {
            for (Rule rule :
                    new AxeBuilder(page).exclude("iframe[sandbox]").analyze().getViolations()) {
                for (CheckedNode node : rule.getNodes()) {
                    found.add(rule.getId() + " at " + node.getHtml());
                }
            }
        }
        return found;
    }
}
