package org.moothall.platform.journey;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.assertions.PlaywrightAssertions;
import com.microsoft.playwright.options.ReducedMotion;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.RunningMoothall;
import org.moothall.platform.running.TestFolder;

/** The program and a browser, started once for all journeys. */
final class Stage implements AutoCloseable {

    /** Long, because machines that build are busy. */
    private static final double PATIENCE_MS = 30_000;

    private static final List<String> QUIET = List.of(
            "--disable-gpu",
            "--disable-quic",
            "--no-first-run",
            "--disable-background-networking",
            "--disable-component-update",
            "--disable-sync");

    private final RunningMoothall moothall;
    private final Playwright playwright;
    private final Browser browser;

    private Stage(RunningMoothall moothall, Playwright playwright) {
        this.moothall = moothall;
        this.playwright = playwright;
        this.browser = playwright
                .chromium()
                .launch(new LaunchOptions()
                        .setExecutablePath(chromium())
                        .setChromiumSandbox(false)
                        .setArgs(QUIET));
    }

    static Stage set(String name, String... settings) {
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.put("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1");
        PlaywrightAssertions.setDefaultAssertionTimeout(PATIENCE_MS);
        RunningMoothall moothall = Installation.fresh(name).start(settings);
        return new Stage(moothall, Playwright.create(new CreateOptions().setEnv(environment)));
    }

    RunningMoothall moothall() {
        return moothall;
    }

    /** Somebody's own browser: a new session at the desk's address, as they first see it. */
    Page newcomer(NewContextOptions options) {
        BrowserContext context = browser.newContext(
                options.setLocale("en-GB").setTimezoneId("Europe/London").setReducedMotion(ReducedMotion.REDUCE));
        context.setDefaultTimeout(PATIENCE_MS);
        Page page = context.newPage();
        page.navigate(moothall.at("/editorial/").toString());
        return page;
    }

    /** Keeps a picture of every open page, for whoever wants to know why a journey failed. */
    void photograph(String name) {
        int number = 0;
        for (BrowserContext context : browser.contexts()) {
            for (Page page : context.pages()) {
                number++;
                Path file = TestFolder.journeys().resolve(name + "-" + number + ".png");
                page.screenshot(new Page.ScreenshotOptions().setPath(file).setFullPage(true));
            }
        }
    }

    /** Everybody goes home. */
    void clear() {
        List.copyOf(browser.contexts()).forEach(BrowserContext::close);
    }

    @Override
    public void close() {
        playwright.close();
        moothall.close();
    }

    private static Path chromium() {
        return Path.of(System.getenv().getOrDefault("MOOTHALL_CHROMIUM", "/usr/bin/chromium"));
    }
}
