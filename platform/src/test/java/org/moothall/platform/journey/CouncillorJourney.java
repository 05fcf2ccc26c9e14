package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Desk;

/** A councillor reads on the intranet what opens for councillors earlier than for others, and what is for them alone. */
@ExtendWith(OnStage.class)
class CouncillorJourney {

    private static final String EARLY = "The swifts of Quarry Bank";
    private static final String ALONE = "Briefing on the swifts of Quarry Bank";

    @Test
    void hearsFirstAndWhatNobodyElseHears(Stage stage) throws IOException {
        Desk desk = stage.moothall().desk();
        String tomorrow = Instant.now()
                .plus(1, ChronoUnit.DAYS)
                .truncatedTo(ChronoUnit.HOURS)
                .toString();
        publish(desk, EARLY, List.of(opening("COUNCILLOR"), opening("STAFF", tomorrow), opening("PUBLIC", tomorrow)));
        publish(desk, ALONE, List.of(opening("COUNCILLOR")));
        Page visitor = stage.newcomer(new NewContextOptions());
        Page staff = stage.newcomer(new NewContextOptions());
        Page councillor = stage.newcomer(new NewContextOptions());

        for (String path : List.of(address(EARLY), address(ALONE))) {
            assertThat(status(stage, visitor, path)).isEqualTo(404);
        }
        enter(stage, staff, "reader");
        assertThat(staff.getByText("quarry bank")).hasCount(0);
        for (String path : List.of(address(EARLY), address(ALONE))) {
            assertThat(status(stage, staff, "/intranet" + path)).isEqualTo(404);
        }

        enter(stage, councillor, "councillor");
        Locator first = councillor.getByRole(AriaRole.REGION, new Page.GetByRoleOptions().setName("Open to you first"));
        assertThat(first.getByRole(AriaRole.LINK, link(EARLY))).isVisible();
        assertThat(first.getByRole(AriaRole.LINK, link(ALONE))).isVisible();
        first.getByRole(AriaRole.LINK, link(EARLY)).click();
        assertThat(councillor.getByRole(AriaRole.HEADING, heading(EARLY))).isVisible();
        assertThat(councillor.getByText("You see what is open to councillors")).isVisible();
        assertThat(new AxeBuilder(councillor).analyze().getViolations()).isEmpty();

        onlyTheCouncillorFindsThem(stage, visitor, councillor);
    }

    private static void onlyTheCouncillorFindsThem(Stage stage, Page visitor, Page councillor) {
        await().atMost(Duration.ofSeconds(30)).until(() -> {
            councillor.navigate(
                    stage.moothall().at("/intranet/search?q=swifts+quarry").toString());
            return councillor.locator(".result").count() == 2;
        });
        visitor.navigate(stage.moothall().at("/search?q=swifts+quarry").toString());
        assertThat(visitor.getByText("Quarry Bank")).hasCount(0);
        for (String path : List.of("/", "/stories", "/feeds/all.atom", "/sitemap.xml")) {
            assertThat(visitor.navigate(stage.moothall().at(path).toString()).text())
                    .doesNotContain("swifts");
        }
    }

    private static void enter(Stage stage, Page page, String account) {
        page.navigate(stage.moothall().at("/intranet/").toString());
        IntranetDoor.signIn(page, account);
        assertThat(page.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Sign out")))
                .isVisible();
    }

    private static int status(Stage stage, Page page, String path) {
        return page.navigate(stage.moothall().at(path).toString()).status();
    }

    private static void publish(Desk desk, String title, List<Map<String, ?>> openings) throws IOException {
        desk.publish(desk.write(
                "STORY",
                address(title).substring(1),
                Map.of(
                        "title",
                        title,
                        "summary",
                        "Where they nest, and what the council means to do about the roof.",
                        "body",
                        "## What we know\n\nThey come back in **May**.",
                        "tier",
                        "HUB",
                        "themes",
                        List.of("PLACES"),
                        "openings",
                        openings,
                        "details",
                        Map.of("story", Map.of()))));
    }

    private static String address(String title) {
        return "/" + title.toLowerCase(java.util.Locale.UK).replace(' ', '-');
    }

    private static Map<String, ?> opening(String audience) {
        return Map.of("audience", audience);
    }

    private static Map<String, ?> opening(String audience, String opensAt) {
        return Map.of("audience", audience, "opensAt", opensAt);
    }

    private static Locator.GetByRoleOptions link(String title) {
        return new Locator.GetByRoleOptions().setName(title).setExact(true);
    }

    private static Page.GetByRoleOptions heading(String title) {
        return new Page.GetByRoleOptions().setName(title).setExact(true);
    }
}
