package org.moothall.platform.pictures;

import com.microsoft.playwright.Browser;
import com.microsoft.playwright.Browser.NewContextOptions;
import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType.LaunchOptions;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Page.ScreenshotOptions;
import com.microsoft.playwright.Playwright;
import com.microsoft.playwright.Playwright.CreateOptions;
import com.microsoft.playwright.PlaywrightException;
import com.microsoft.playwright.options.ColorScheme;
import com.microsoft.playwright.options.ReducedMotion;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.moothall.platform.pictures.Wishes.Size;

/**
 * Takes the pictures of an {@link Album} and writes them into the documentation. Arguments: the program's address; {@code
 * --sites} for the reader sites; {@code --look FOLDER} takes every screen in both colour schemes and writes nothing into
 * the documentation; {@code --sizes 320x256,…}; names of screens for only some. Fails when a screen cannot be opened or
 * scrolls sideways.
 */
public final class Pictures {

    private static final PrintStream OUT = System.out;

    private final Wishes wishes;
    private final Browser browser;
    private final Sample sample;
    private int failures;

    private Pictures(Wishes wishes, Browser browser) throws IOException {
        this.wishes = wishes;
        this.browser = browser;
        this.sample = new Sample(wishes.address());
    }

    public static void main(String[] args) throws IOException {
        Wishes wishes = Wishes.of(List.of(args));
        Map<String, String> environment = new HashMap<>(System.getenv());
        environment.putAll(Map.of("PLAYWRIGHT_SKIP_BROWSER_DOWNLOAD", "1", "LANGUAGE", "en_GB"));
        Path chromium = Path.of(environment.getOrDefault("MOOTHALL_CHROMIUM", "/usr/bin/chromium"));
        int failures;
        try (Playwright playwright = Playwright.create(new CreateOptions().setEnv(environment));
                Browser browser = playwright
                        .chromium()
                        .launch(new LaunchOptions()
                                .setExecutablePath(chromium)
                                .setChromiumSandbox(false)
                                .setArgs(List.of("--disable-gpu", "--hide-scrollbars", "--lang=en-GB")))) {
            failures = new Pictures(wishes, browser).takeAll();
        }
        if (wishes.documents()) {
            Gallery.write(wishes.root(), wishes.album());
        }
        if (failures > 0) {
            OUT.println(failures + " pictures could not be taken as they should be.");
            System.exit(1);
        }
    }

    private int takeAll() throws IOException {
        Files.createDirectories(wishes.folder());
        for (Size size : wishes.sizes()) {
            for (ColorScheme scheme : ColorScheme.values()) {
                if (scheme == ColorScheme.LIGHT || scheme == ColorScheme.DARK) {
                    take(size, scheme);
                }
            }
        }
        return failures;
    }

    private void take(Size size, ColorScheme scheme) {
        Map<String, BrowserContext> signedIn = new HashMap<>();
        for (Screen screen : wishes.album().screens()) {
            if (wishes.wants(screen, size, scheme)) {
                BrowserContext context = signedIn.computeIfAbsent(screen.account(), who -> enter(who, size, scheme));
                take(
                        screen,
                        context,
                        wishes.folder().resolve(screen.name() + "-" + size.width() + suffix(scheme) + ".png"));
            }
        }
        signedIn.values().forEach(BrowserContext::close);
    }

    private static String suffix(ColorScheme scheme) {
        return scheme == ColorScheme.DARK ? "-dark" : "";
    }

    private BrowserContext enter(String account, Size size, ColorScheme scheme) {
        BrowserContext context = browser.newContext(new NewContextOptions()
                .setViewportSize(size.width(), size.height())
                .setColorScheme(scheme)
                .setReducedMotion(ReducedMotion.REDUCE)
                .setLocale("en-GB")
                .setTimezoneId("Europe/London"));
        context.setDefaultTimeout(15_000);
        if (!account.isEmpty()) {
            Page page = context.newPage();
            wishes.album().signIn(page, wishes.address(), account);
            page.close();
        }
        return context;
    }

    private void take(Screen screen, BrowserContext context, Path file) {
        Page page = context.newPage();
        page.onDialog(dialog -> dialog.accept());
        Visit visit = new Visit(page, sample, wishes.address());
        try {
            visit.open(screen.path());
            screen.opening().accept(visit);
            if (wishes.whole()) {
                page.evaluate("() => [...document.images].forEach(image => (image.loading = 'eager'))");
            }
            visit.settle();
            for (String fault : Faults.of(page, wishes.asksAxe())) {
                failures++;
                OUT.println(file.getFileName() + ": " + fault);
            }
        } catch (PlaywrightException | AssertionError e) {
            failures++;
            OUT.println(
                    file.getFileName() + ": " + e.getMessage().lines().limit(4).toList());
        }
        page.screenshot(new ScreenshotOptions().setPath(file).setFullPage(wishes.whole()));
        page.unrouteAll();
        page.close();
        Smaller.make(file);
    }
}
