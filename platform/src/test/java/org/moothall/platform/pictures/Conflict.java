package org.moothall.platform.pictures;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import java.util.concurrent.atomic.AtomicBoolean;

/** Two tabs change the same words, one of them out of reach for a while; nothing of it is saved in the end. */
final class Conflict {

    private Conflict() {}

    static void arise(Visit visit) {
        Page mine = visit.page();
        AtomicBoolean away = new AtomicBoolean(true);
        mine.route("**/editorial/graphql", route -> answer(route, away.get()));
        visit.fill("Summary", "Who asked for it, what it costs, and when it opens in May.");
        Page theirs = mine.context().newPage();
        new Visit(theirs, visit.sample(), visit.base()).open("/editorial/documents/{draft}");
        theirs.getByLabel("Summary")
                .first()
                .fill(other(theirs.getByLabel("Summary").first().inputValue()));
        theirs.getByText("All changes saved").first().waitFor();
        theirs.close();
        away.set(false);
        visit.press("Save draft");
        visit.showText("Somebody else has saved this document");
    }

    /** Another one than the last time. */
    private static String other(String before) {
        String said = "Who asked for it, and when it opens";
        return before.startsWith(said + ":") ? said + ", in short." : said + ": this spring.";
    }

    private static void answer(Route route, boolean away) {
        if (away) {
            route.abort();
        } else {
            route.resume();
        }
    }
}
