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
import java.util.Set;

/**
 * Takes the pictures of {@link Screens} and writes {@code docs/screens.md}. Arguments: the program's address; {@code
 * --look FOLDER} takes every screen in both colour schemes and writes nothing into the documentation; {@code --sizes
 * 320x256,…}; names of screens for only some. Fails when a screen cannot be opened or scrolls sideways.
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
            Gallery.write(wishes.root(), Screens.all());
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
        for (Screen screen : Screens.all()) {
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
            new Visit(page, sample, wishes.address()).signIn(account);
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
        page.screenshot(new ScreenshotOptions().setPath(file));
        page.unrouteAll();
        page.close();
        Smaller.make(file);
    }

    /** Of the window, in CSS pixels. */
    record Size(int width, int height) {

        static final List<Size> USUAL = List.of(new Size(1440, 900), new Size(768, 1024), new Size(360, 740));

        static Size of(String words) {
            String[] sides = words.split("x");
            return new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        }
    }

    /** @param names of the screens that are wanted; empty for all */
    record Wishes(String address, Path root, Path folder, boolean documents, List<Size> sizes, Set<String> names) {

        static Wishes of(List<String> words) {
            Path root = Path.of(System.getProperty("moothall.root", "."));
            String address = words.stream()
                    .filter(word -> word.startsWith("http"))
                    .findFirst()
                    .orElse("http://127.0.0.1:8080");
            int look = words.indexOf("--look");
            int sizes = words.indexOf("--sizes");
            Path folder = look < 0 ? root.resolve("docs/pictures/screens") : Path.of(words.get(look + 1));
            List<Size> wanted = sizes < 0
                    ? Size.USUAL
                    : List.of(words.get(sizes + 1).split(",")).stream()
                            .map(Size::of)
                            .toList();
            Set<String> names = Set.copyOf(words.stream()
                    .filter(word -> Screens.all().stream()
                            .anyMatch(screen -> screen.name().equals(word)))
                    .toList());
            return new Wishes(address, root, folder, look < 0, wanted, names);
        }

        boolean asksAxe() {
            return !documents;
        }

        boolean wants(Screen screen, Size size, ColorScheme scheme) {
            boolean named = names.isEmpty() || names.contains(screen.name());
            boolean night = scheme == ColorScheme.DARK;
            boolean shown = !documents
                    || screen.isDocumented()
                            && (!night || size.width() == 1440 && screen.place() == Screen.Place.DAY_AND_NIGHT);
            return named && shown;
        }
    }
}
