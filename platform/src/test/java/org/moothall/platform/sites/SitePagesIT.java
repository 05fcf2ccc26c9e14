package org.moothall.platform.sites;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.jsoup.nodes.Element;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.moothall.platform.running.Desk;
import org.moothall.platform.running.Desk.Written;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.RunningMoothall;
import org.moothall.platform.running.SampleContent;
import org.moothall.platform.running.TestFolder;
import org.moothall.platform.sites.Walk.Found;

/** Both sites with the sample content: what holds for each of their pages, those included that say why there is none. */
class SitePagesIT {

    private static final Path ROOT =
            Path.of(System.getProperty("moothall.root", "..")).toAbsolutePath();

    private static RunningMoothall moothall;
    private static List<Found> found;
    private static List<Found> inside;
    private static List<Found> asked;
    private static List<Found> preview;
    private static List<Found> failures;

    @BeforeAll
    static void walk() throws Exception {
        moothall = Installation.fresh("site-pages").start(SampleContent.SETTING);
        found = Walk.from(moothall.at("/"), "");
        String reader = IntranetVisit.cookie(moothall, "reader");
        inside = Walk.from(moothall.at("/intranet/"), reader);
        Desk desk = moothall.desk();
        Written gone = desk.withdraw(desk.publish(desk.writeStory("The night bus")));
        Written draft = desk.writeStory("The day bus");
        preview = Walk.at(List.of(moothall.at(desk.share(draft.id(), "PUBLIC").address())), "");
        List<URI> none =
                new ArrayList<>(List.of(moothall.at("/" + gone.slug()), moothall.at("/search?q=" + "x".repeat(5000))));
        PageTypes.FAILURES.forEach(path -> none.add(moothall.at(path)));
        failures = Walk.at(none, "");
        asked = Walk.at(
                Stream.of(PageTypes.DOCUMENTS, PageTypes.SECTIONS)
                        .flatMap(List::stream)
                        .map(moothall::at)
                        .toList(),
                "");
    }

    @AfterAll
    static void end() {
        moothall.close();
    }

    @Test
    void everyLinkWithinTheSiteLeadsSomewhere() {
        assertThat(found).hasSizeGreaterThan(150);
        assertThat(inside).hasSizeGreaterThan(150);
        assertThat(Stream.of(found, inside, asked, preview).flatMap(List::stream))
                .filteredOn(each -> each.response().statusCode() != 200)
                .isEmpty();
    }

    @Test
    void whatIsNotThereIsSaidWithAPageAndItsStatus() {
        assertThat(failures)
                .extracting(each -> each.response().statusCode())
                .containsExactly(410, 200, 404, 404, 404, 400, 410);
        assertThat(failures)
                .allSatisfy(each -> assertThat(each.page()).isNotNull())
                .noneMatch(each -> each.response().body().contains("Exception"));
    }

    @Test
    void everyPageIsValidHtml() throws Exception {
        Path folder = TestFolder.fresh("site-pages-html");
        int number = 0;
        for (Found page : pages().toList()) {
            String name = page.address().getPath().replaceAll("\\W+", "-") + "-" + number++ + ".html";
            Files.writeString(folder.resolve(name), page.response().body());
        }
        assertThat(errorsOfTheNuChecker(folder)).isEmpty();
    }

    @Test
    void noAnswerToThePublicSetsACookie() {
        assertThat(Stream.of(found, asked, failures, preview).flatMap(List::stream))
                .filteredOn(each ->
                        each.response().headers().firstValue("Set-Cookie").isPresent())
                .isEmpty();
    }

    @Test
    void noPageAsksAnybodyElseForAnything() {
        List<String> asked = pages().flatMap(each -> each
                        .page()
                        .select(
                                "img[src], script[src], iframe[src], link[rel=stylesheet], link[rel=preload], source[src]")
                        .stream())
                .map(element -> element.absUrl(element.hasAttr("src") ? "src" : "href"))
                .filter(address -> !address.startsWith(moothall.at("/").toString()))
                .distinct()
                .toList();
        assertThat(asked).isEmpty();
    }

    @Test
    void everyPageHasOneHeadingOfTheFirstLevelATitleAndALanguage() {
        assertThat(pages())
                .filteredOn(each -> each.page().select("h1").size() != 1
                        || each.page().title().isBlank()
                        || !each.page().select("html").attr("lang").equals("en-GB"))
                .isEmpty();
    }

    @Test
    void everyPictureHasItsSizeSoThatNothingJumps() {
        List<Element> without = pages().flatMap(
                        each -> each.page().select("img:not([width]), img:not([height])").stream())
                .toList();
        assertThat(without).isEmpty();
    }

    @Test
    void everyPageForbidsInlineScriptsAndFrames() {
        assertThat(pages().filter(each -> !each.address().getPath().startsWith("/preview/")))
                .filteredOn(each -> {
                    String policy = each.response()
                            .headers()
                            .firstValue("Content-Security-Policy")
                            .orElse("");
                    return policy.contains("unsafe-inline") || !policy.contains("frame-ancestors 'none'");
                })
                .isEmpty();
        assertThat(pages())
                .filteredOn(each -> !each.page()
                        .select("[style], style, script:not([src]):not([type=application/ld+json])")
                        .isEmpty())
                .isEmpty();
    }

    private static Stream<Found> pages() {
        return Stream.of(found, inside, asked, preview, failures)
                .flatMap(List::stream)
                .filter(each -> each.page() != null);
    }

    private static String errorsOfTheNuChecker(Path folder) throws IOException, InterruptedException {
        Path checker = ROOT.resolve("website/node_modules/vnu-jar/build/dist/vnu.jar");
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-Xss4m",
                        "-cp",
                        checker.toString(),
                        "nu.validator.client.SimpleCommandLineValidator",
                        "--errors-only",
                        "--skip-non-html",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        int code = process.waitFor();
        return code == 0 ? "" : told.isBlank() ? "The checker ended with " + code : told;
    }
}
