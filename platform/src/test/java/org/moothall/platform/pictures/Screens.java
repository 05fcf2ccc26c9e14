package org.moothall.platform.pictures;

import static org.moothall.platform.pictures.Screen.of;

import com.microsoft.playwright.options.AriaRole;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** What is pictured, in the order in which the documentation shows it. */
final class Screens {

    private static final String EDITOR = "editor@moothall.example";

    private Screens() {}

    static List<Screen> all() {
        return Stream.of(coming(), lists(), writing(), workflow(), library(), searching(), administration())
                .flatMap(List::stream)
                .toList();
    }

    private static List<Screen> coming() {
        return List.of(
                of("sign-in", "Signing in", "/editorial/").seenBy(""),
                of("home", "Home: what waits, the week, what was published lately", "/editorial/")
                        .byNight(),
                of("palette", "The command palette", "/editorial/").after(visit -> {
                    visit.key("Control+k");
                    visit.showText("Go to, find or do");
                    visit.type("ask");
                }),
                of("shortcuts", "Keyboard shortcuts", "/editorial/")
                        .after(visit -> visit.key("?"))
                        .onlyLookedAt(),
                of("home-failing", "Home without the server", "/editorial/documents?q=nothing")
                        .after(visit -> {
                            visit.cut("**/editorial/graphql");
                            visit.follow("Home");
                        })
                        .onlyLookedAt());
    }

    private static List<Screen> lists() {
        Consumer<Visit> chosen = visit -> visit.check("Choose every document on this page");
        return List.of(
                of("documents", "Documents: views, filters, columns", "/editorial/documents")
                        .byNight(),
                of("documents-filtered", "A filtered list", "/editorial/documents?type=STORY&tier=HUB&theme=PEOPLE")
                        .onlyLookedAt(),
                of("documents-empty", "A list that finds nothing", "/editorial/documents?q=zeppelin")
                        .onlyLookedAt(),
                of("documents-failing", "A list without the server", "/editorial/documents?q=help")
                        .after(visit -> {
                            visit.cut("**/editorial/graphql");
                            visit.fill("Search documents", "bridges");
                            visit.page().waitForTimeout(1500);
                        })
                        .onlyLookedAt(),
                of("columns", "Which columns a list has", "/editorial/documents?type=STORY")
                        .after(visit -> visit.press("Columns")),
                of("views", "Saved views", "/editorial/documents?type=STORY")
                        .after(visit -> visit.press("Save or manage views")),
                of("chosen", "Many documents chosen", "/editorial/documents?type=STORY")
                        .after(chosen)
                        .onlyLookedAt(),
                of("bulk", "A bulk action", "/editorial/documents?type=STORY")
                        .after(chosen.andThen(visit -> visit.press("Publish…"))),
                of("bulk-tag", "A bulk action: tags", "/editorial/documents?type=STORY")
                        .after(chosen.andThen(visit -> visit.press("Tag…")))
                        .onlyLookedAt(),
                of("bulk-report", "What came of a bulk action", "/editorial/documents?q=ask")
                        .after(chosen.andThen(Screens::assign)),
                of("new-document", "What can be written", "/editorial/documents/new")
                        .onlyLookedAt());
    }

    private static List<Screen> writing() {
        return List.of(
                of("editor", "The editor of a story", "/editorial/documents/{story}")
                        .seenBy(EDITOR)
                        .byNight(),
                of("editor-text", "Writing", "/editorial/documents/{draft}")
                        .seenBy(EDITOR)
                        .after(visit -> visit.scrollTo("[data-writing]"))
                        .onlyLookedAt(),
                of("insert", "What can be inserted into the text", "/editorial/documents/{draft}")
                        .after(visit -> {
                            visit.scrollTo("[data-writing]");
                            visit.press("Insert");
                        }),
                of("source", "The text as Markdown", "/editorial/documents/{draft}")
                        .after(visit -> {
                            visit.showMarkdown();
                            visit.scrollTo("[data-writing]");
                        })
                        .onlyLookedAt(),
                of("full-screen", "Writing on the full screen", "/editorial/documents/{draft}")
                        .after(visit -> visit.press("Full screen"))
                        .onlyLookedAt(),
                of("picture", "A picture for the text", "/editorial/documents/{draft}")
                        .after(visit -> {
                            visit.press("Insert");
                            visit.choose(AriaRole.MENUITEM, "Picture");
                        })
                        .onlyLookedAt(),
                of("checks", "Help while writing", "/editorial/documents/{draft}?panel=checks")
                        .after(beside()),
                of("preview", "The preview beside the text", "/editorial/documents/{story}?panel=preview")
                        .after(beside()),
                of("live", "Live coverage", "/editorial/documents/{live}").onlyLookedAt(),
                of("event", "An event", "/editorial/documents/{event}").onlyLookedAt(),
                of("portrait", "A pen portrait", "/editorial/documents/{portrait}")
                        .onlyLookedAt(),
                of("live-details", "Live coverage, its entries", "/editorial/documents/{live}")
                        .after(visit -> visit.scrollDown(1500))
                        .onlyLookedAt(),
                of("portrait-details", "A pen portrait, its facts", "/editorial/documents/{portrait}")
                        .after(visit -> visit.scrollDown(1500))
                        .onlyLookedAt());
    }

    private static List<Screen> workflow() {
        return List.of(
                of("comments", "Comments beside the text", "/editorial/documents/{draft}?panel=comments")
                        .after(beside()),
                of("review", "A review, and fact-check links", "/editorial/documents/{draft}?panel=review")
                        .after(beside()),
                of("fact-check-link", "Making a fact-check link", "/editorial/documents/{draft}?panel=review")
                        .after(visit -> visit.press("Make a fact-check link"))
                        .onlyLookedAt(),
                of("fact-check", "What somebody without an account sees", "{link}")
                        .seenBy(""),
                of("fact-check-gone", "A fact-check link that is gone", "/editorial/fact-check#gone")
                        .seenBy("")
                        .onlyLookedAt(),
                of("history", "Every save, and what changed", "/editorial/documents/{draft}/history"),
                of("compare", "Two saves compared", "/editorial/documents/{draft}/history")
                        .after(visit -> {
                            visit.pressLike("^Show the .* before it$");
                            visit.labelled("^Compare from the save of").last().click();
                            visit.labelled("^Compare to the save of").first().click();
                            visit.page().waitForTimeout(800);
                        }),
                of("publish", "Before it goes out", "/editorial/documents/{draft}")
                        .after(visit -> visit.press("Publish")),
                of("schedule", "Scheduling", "/editorial/documents/{draft}")
                        .after(visit -> visit.press("Schedule"))
                        .onlyLookedAt(),
                of("withdraw", "Withdrawing", "/editorial/documents/{story}")
                        .after(visit -> visit.press("Withdraw"))
                        .onlyLookedAt(),
                of("changes", "Asking for changes", "/editorial/documents/{draft}")
                        .after(visit -> visit.press("Ask for changes"))
                        .onlyLookedAt(),
                of("conflict", "Two people changed the same field", "/editorial/documents/{draft}")
                        .after(Conflict::arise));
    }

    private static List<Screen> library() {
        return List.of(
                of("library", "The media library", "/editorial/library").byNight(),
                of("library-list", "The media library as a list", "/editorial/library?layout=list")
                        .onlyLookedAt(),
                of("library-empty", "A search of the library that finds nothing", "/editorial/library?q=zeppelin")
                        .onlyLookedAt(),
                of("asset", "A picture: crops, rights, people, where it is used", "/editorial/library")
                        .after(visit -> {
                            visit.page()
                                    .locator("main a[href*='/library/']")
                                    .first()
                                    .click();
                            visit.showText("Where it is used");
                            visit.scrollDown(0);
                        }),
                of("upload", "Uploading", "/editorial/library")
                        .after(Uploading::begin)
                        .onlyLookedAt());
    }

    private static List<Screen> searching() {
        return List.of(
                of("searches", "What people search for", "/editorial/search"),
                of("searches-without-results", "Searches that found nothing", "/editorial/search?show=found-nothing")
                        .onlyLookedAt(),
                of("best-bets", "Best bets", "/editorial/search/best-bets"),
                of("best-bet", "Pinning a result", "/editorial/search/best-bets?query=bins")
                        .onlyLookedAt(),
                of("ignored-words", "Words that never match", "/editorial/search/ignored-words")
                        .onlyLookedAt(),
                of(
                                "explain",
                                "Why a result ranks where it does",
                                "/editorial/search/explain?q=scrutiny+panels&as=PUBLIC")
                        .after(visit -> visit.showText("The first")),
                of("explain-nothing", "Nothing to explain", "/editorial/search/explain?q=zeppelin&as=PUBLIC")
                        .after(visit -> visit.showText("Nothing is found"))
                        .onlyLookedAt(),
                of("search-index", "The search index", "/editorial/search-index"),
                of("synonyms", "Synonyms", "/editorial/synonyms"));
    }

    private static List<Screen> administration() {
        return List.of(
                of("activities", "Activities", "/editorial/activities"),
                of("activity", "One activity", "/editorial/activities")
                        .after(visit -> visit.press("New activity"))
                        .onlyLookedAt(),
                of("links", "Broken links", "/editorial/links"),
                of("taxonomy", "Wards and topics", "/editorial/taxonomy"),
                of("people-in-content", "People in content", "/editorial/taxonomy/people")
                        .onlyLookedAt(),
                of("jargon", "Jargon", "/editorial/jargon"),
                of("people", "People and tokens", "/editorial/people"),
                of("new-account", "A new account", "/editorial/people")
                        .after(visit -> visit.press("New account"))
                        .onlyLookedAt(),
                of("new-token", "A new API token", "/editorial/people")
                        .after(visit -> visit.press("New token"))
                        .onlyLookedAt(),
                of("rules", "Rules", "/editorial/rules"),
                of("audit", "The audit log", "/editorial/audit").byNight(),
                of("account", "One's own account", "/editorial/account").onlyLookedAt());
    }

    /** To whoever has it already, or to nobody before: it can be taken back. */
    private static void assign(Visit visit) {
        visit.press("Assign…");
        visit.page().locator("[role=dialog] input").first().click();
        visit.choose(AriaRole.OPTION, "Sample Editor");
        visit.page().locator("[role=dialog] button[type=submit]").click();
        visit.showText("assigned");
    }

    /** On a narrow screen a panel stands below the form. */
    private static Consumer<Visit> beside() {
        return visit -> {
            if (visit.page().viewportSize().width < 1200) {
                visit.scrollTo("aside");
            }
            visit.page().waitForTimeout(1200);
        };
    }
}
