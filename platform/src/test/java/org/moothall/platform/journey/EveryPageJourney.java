package org.moothall.platform.journey;

import static org.assertj.core.api.Assertions.assertThat;

import com.deque.html.axecore.playwright.AxeBuilder;
import com.deque.html.axecore.results.Rule;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.ColorScheme;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.platform.sites.PageTypes;

/** Pages of every type: wide and narrow, by day and by night, and at 400 %. */
@OnSampleContent
class EveryPageJourney {

    private final List<String> found = new ArrayList<>();

    @ParameterizedTest
    @CsvSource({"1440, LIGHT", "360, DARK"})
    void axeFindsNothingAndNothingOverflows(int width, ColorScheme scheme, Stage stage) {
        Page page = stage.newcomer(
                new NewContextOptions().setViewportSize(width, 800).setColorScheme(scheme));
        look(stage, page, PageTypes.open());
        look(stage, page, PageTypes.INTRANET.subList(0, 1));
        IntranetDoor.signIn(page, "reader", "");
        look("sign-in with a mistake", page);
        IntranetDoor.signIn(page, "reader");
        look(stage, page, PageTypes.INTRANET);
        assertThat(found).isEmpty();
    }

    /** A window of 1280 by 1024 pixels has room for 320 by 256 of a page at 400 % (WCAG 2.2, 1.4.10). */
    @Test
    void atFourHundredPercentEverythingFitsAndIsReached(Stage stage) {
        Page page =
                stage.newcomer(new NewContextOptions().setViewportSize(320, 256).setDeviceScaleFactor(4));
        for (String path : PageTypes.open()) {
            page.navigate(stage.moothall().at(path).toString());
            found.addAll(Reach.faults(page, path));
        }
        page.navigate(stage.moothall().at("/intranet/").toString());
        IntranetDoor.signIn(page, "reader");
        for (String path : PageTypes.INTRANET) {
            page.navigate(stage.moothall().at(path).toString());
            found.addAll(Reach.faults(page, path));
        }
        assertThat(found).isEmpty();
    }

    private void look(Stage stage, Page page, List<String> paths) {
        for (String path : paths) {
            page.navigate(stage.moothall().at(path).toString());
            look(path, page);
        }
    }

    private void look(String name, Page page) {
        // No page has a frame of another site, for which alone axe's usual way opens a window each time.
        AxeBuilder axe = new AxeBuilder(page).setLegacyMode(true);
        for (Rule violation : axe.analyze().getViolations()) {
            violation
                    .getNodes()
                    .forEach(node -> found.add("%s: %s at %s".formatted(name, violation.getId(), node.getHtml())));
        }
        if ((Boolean) page.evaluate("document.documentElement.scrollWidth > innerWidth")) {
            found.add(name + " is wider than the screen");
        }
    }
}
