package org.moothall.platform.editorial;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.test.context.junit.jupiter.web.SpringJUnitWebConfig;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import org.springframework.web.context.WebApplicationContext;
import org.springframework.web.servlet.config.annotation.EnableWebMvc;

@SpringJUnitWebConfig
class EditorialPagesTest {

    private MockMvcTester mvc;

    @BeforeEach
    void setUp(WebApplicationContext context) {
        mvc = MockMvcTester.from(context);
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editorial", "/editorial/"})
    void theAddressItselfLeadsToThePage(String path) {
        assertThat(mvc.get().uri(path)).hasForwardedUrl("/editorial/index.html");
    }

    @ParameterizedTest
    @ValueSource(strings = {"/editorial/index.html", "/editorial/documents", "/editorial/documents/0197-1a2b/history"})
    void deepLinksShowThePage(String path) {
        MvcTestResult page = mvc.get().uri(path).exchange();

        assertThat(page).hasStatusOk().hasHeader("Cache-Control", "no-cache");
        assertThat(page).bodyText().contains("The one page.");
        assertThat(page.getResponse().getHeader("Last-Modified")).isNull();
    }

    @Test
    void pageIsSentAgainOnlyWhenItsContentHasChanged() {
        String tag =
                mvc.get().uri("/editorial/index.html").exchange().getResponse().getHeader("ETag");

        assertThat(mvc.get().uri("/editorial/documents").header("If-None-Match", tag))
                .hasStatus(304);
    }

    @Test
    void assetsAreKeptForEver() {
        assertThat(mvc.get().uri("/editorial/assets/index-1a2b3c.js"))
                .hasStatusOk()
                .hasHeader("Cache-Control", "max-age=31536000, public, immutable");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "/editorial/assets/gone.js",
                "/editorial/assets/gone",
                "/editorial/missing.png",
                "/editorial/graphql",
                "/editorial/media/0197",
                "/editorial/session"
            })
    void whatIsNoPageIsNotFound(String path) {
        assertThat(mvc.get().uri(path)).hasStatus(404);
    }

    @EnableWebMvc
    @Configuration
    static class Pages {

        @Bean
        EditorialPages editorialPages() {
            return new EditorialPages("classpath:/editorial-pages/");
        }
    }
}
