package org.moothall.website.page;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.website.site.Reader;
import org.moothall.website.site.Site;
import org.moothall.website.site.SiteName;
import org.moothall.website.site.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

/** The pages that nobody can ask for: they come when something fails. */
class FailurePagesTest {

    private static final Path CHECKER = Path.of("node_modules/vnu-jar/build/dist/vnu.jar");
    private static final Site SITE = new Site(
            SiteName.DEMOCRACY,
            URI.create("https://democracy.example.gov.uk/"),
            "Your democracy",
            "",
            "Sample Council",
            false,
            List.of());

    @TempDir
    private Path folder;

    @Test
    void eachIsValidHtmlWithOneHeadingAndSaysNothingOfItsInside() throws Exception {
        for (HttpStatus status : List.of(
                HttpStatus.BAD_REQUEST,
                HttpStatus.FORBIDDEN,
                HttpStatus.NOT_FOUND,
                HttpStatus.METHOD_NOT_ALLOWED,
                HttpStatus.INTERNAL_SERVER_ERROR,
                HttpStatus.SERVICE_UNAVAILABLE)) {
            MockHttpServletResponse response = rendered(status);
            assertThat(response.getStatus()).isEqualTo(status.value());
            assertThat(response.getContentAsString()).containsOnlyOnce("<h1").doesNotContain("Exception", "secret");
            Files.write(folder.resolve(status.value() + ".html"), response.getContentAsByteArray());
        }
        assertThat(errorsOfTheNuChecker()).isEmpty();
    }

    private static MockHttpServletResponse rendered(HttpStatus status) throws Exception {
        MockHttpServletRequest request = new MockHttpServletRequest("GET", "/somewhere");
        new Visit(SITE, Reader.PUBLIC, "/somewhere", null).attachTo(request);
        MockHttpServletResponse response = new MockHttpServletResponse();
        FailurePages.by(status, request, new IllegalStateException("secret")).render(null, request, response);
        return response;
    }

    private String errorsOfTheNuChecker() throws IOException, InterruptedException {
        Process process = new ProcessBuilder(
                        ProcessHandle.current().info().command().orElse("java"),
                        "-jar",
                        CHECKER.toAbsolutePath().toString(),
                        "--errors-only",
                        folder.toString())
                .redirectErrorStream(true)
                .start();
        String told = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return process.waitFor() == 0 ? "" : "The checker said: " + told;
    }
}
