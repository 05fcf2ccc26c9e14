package org.moothall.platform.journey;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Download;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.GetByRoleOptions;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.ColorScheme;
import java.io.IOException;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.moothall.platform.running.Desk;
import org.moothall.platform.running.Desk.Written;

/** A visitor reads documents of every type, with script and without. */
@ExtendWith(OnStage.class)
class DocumentPagesJourney {

    private static @Nullable List<String> pages;

    /** All journeys share a program: what it holds is written once. */
    @BeforeEach
    void writeOneOfEach(Stage stage) throws IOException {
        if (pages == null) {
            pages = OneOfEach.published(stage.moothall().desk());
        }
    }

    @Test
    void everyTypeIsAccessibleByDayAndByNight(Stage stage) {
        List<String> found = new ArrayList<>();
        for (ColorScheme scheme : List.of(ColorScheme.LIGHT, ColorScheme.DARK)) {
            Page visitor = stage.newcomer(new NewContextOptions().setColorScheme(scheme));
            for (String path : List.copyOf(Objects.requireNonNull(pages))) {
                visitor.navigate(stage.moothall().at(path).toString());
                new AxeBuilder(visitor)
                        .analyze()
                        .getViolations()
                        .forEach(violation -> found.add("%s %s: %s".formatted(scheme, path, violation)));
            }
        }
        assertThat(found).isEmpty();
    }

    @Test
    void aPlayerIsAskedForOnlyWhenTheReaderSaysSo(Stage stage) {
        Page visitor = stage.newcomer(new NewContextOptions());
        List<String> elsewhere = new ArrayList<>();
        visitor.onRequest(request -> {
            if (!request.url().startsWith(stage.moothall().address().toString())) {
                elsewhere.add(request.url());
            }
        });
        visitor.navigate(stage.moothall().at(OneOfEach.VIDEO).toString());
        Locator play = button(visitor, "Play the video here");
        assertThat(play).isVisible();
        assertThat(visitor.getByText("The player comes from YouTube")).isVisible();
        assertThat(elsewhere).isEmpty();

        visitor.context().setOffline(true);
        play.click();
        assertThat(visitor.locator("iframe[title^='Video']")).isVisible();
        assertThat(elsewhere)
                .isNotEmpty()
                .allMatch(address -> address.startsWith("https://www.youtube-nocookie.com/embed/8EnLKJ7QPBA?"));
    }

    @Test
    void coverageGrowsWhileItIsRead(Stage stage) throws IOException {
        Desk desk = stage.moothall().desk();
        List<Map<String, ?>> entries = new ArrayList<>(List.of(entry("18:00", "The doors open.")));
        Written evening = desk.publish(desk.write("LIVE_COVERAGE", "an-evening-live", coverage(true, entries)));
        Page visitor = stage.newcomer(new NewContextOptions());
        visitor.clock().install();
        visitor.navigate(stage.moothall().at("/an-evening-live").toString());
        assertThat(visitor.getByText("Live now")).isVisible();

        entries.add(entry("18:05", "The mayor speaks."));
        entries.add(entry("18:10", "A question from the gallery."));
        evening = desk.publish(desk.save(evening, coverage(true, entries)));
        Locator more = button(visitor, "Show 2 new updates");
        waitFor(visitor, more);
        assertThat(visitor.getByRole(AriaRole.STATUS).filter(new Locator.FilterOptions().setHasText("2 new updates")))
                .hasCount(1);
        assertThat(visitor.getByText("The mayor speaks.")).isHidden();
        more.click();
        assertThat(visitor.locator(".entry")).hasCount(3);
        assertThat(visitor.locator(".entry").first()).containsText("A question from the gallery.");

        desk.publish(desk.save(evening, coverage(false, entries)));
        waitFor(visitor, visitor.getByText("This coverage has ended."));
    }

    @Test
    void withoutScriptNothingIsMissing(Stage stage) throws IOException {
        Page visitor = stage.newcomer(new NewContextOptions().setJavaScriptEnabled(false));
        visitor.navigate(stage.moothall().at(OneOfEach.VIDEO).toString());
        assertThat(link(visitor, "Watch “A page to look at: a minute in the chamber” on YouTube"))
                .isVisible();

        Desk desk = stage.moothall().desk();
        List<Map<String, ?>> entries = new ArrayList<>();
        for (int minute = 10; minute < 45; minute++) {
            entries.add(entry("18:" + minute, "Minute " + minute + "."));
        }
        desk.publish(desk.write("LIVE_COVERAGE", "a-long-evening", coverage(true, entries)));
        visitor.navigate(stage.moothall().at("/a-long-evening").toString());
        assertThat(visitor.locator(".entry")).hasCount(30);
        assertThat(link(visitor, "Look for newer entries")).isVisible();
        link(visitor, "Earlier entries").click();
        assertThat(visitor.locator(".entry")).hasCount(5);
        assertThat(visitor.getByText("Minute 10.")).isVisible();

        visitor.navigate(stage.moothall().at(OneOfEach.EVENT).toString());
        Download file = visitor.waitForDownload(
                () -> link(visitor, "Add to your calendar").click());
        assertThat(file.suggestedFilename()).isEqualTo("town-hall-open-day.ics");
        assertThat(Files.readString(file.path()))
                .startsWith("BEGIN:VCALENDAR\r\n")
                .contains("DTSTART:20270328T090000Z");
    }

    /** Lets ten seconds pass in the page again and again, as its readers do. */
    private static void waitFor(Page visitor, Locator sight) {
        for (int tries = 0; tries < 20 && !sight.isVisible(); tries++) {
            visitor.clock().runFor(10_000);
            visitor.waitForTimeout(250);
        }
        assertThat(sight).isVisible();
    }

    private static Locator button(Page page, String name) {
        return page.getByRole(AriaRole.BUTTON, new GetByRoleOptions().setName(name));
    }

    private static Locator link(Page page, String name) {
        return page.getByRole(
                AriaRole.LINK, new GetByRoleOptions().setName(name).setExact(true));
    }

    private static Map<String, ?> coverage(boolean live, List<Map<String, ?>> entries) {
        return Map.of(
                "title",
                "An evening with the council",
                "summary",
                "What is said tonight, as it is said.",
                "body",
                "We are in the town hall.",
                "themes",
                List.of("PEOPLE"),
                "openings",
                List.of(Map.of("audience", "PUBLIC")),
                "details",
                Map.of("liveCoverage", Map.of("live", live, "entries", entries)));
    }

    private static Map<String, ?> entry(String time, String text) {
        return Map.of("id", UUID.randomUUID().toString(), "at", "2026-09-01T" + time + ":00Z", "text", text);
    }
}
