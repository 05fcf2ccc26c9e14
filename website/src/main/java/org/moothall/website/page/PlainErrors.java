package org.moothall.website.page;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import org.apache.catalina.connector.Request;
import org.apache.catalina.connector.Response;
import org.apache.catalina.valves.ErrorReportValve;
import org.apache.coyote.ActionCode;
import org.jspecify.annotations.Nullable;
import org.moothall.website.asset.Assets;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Answers what never reaches a site because it is no proper HTTP request: an address with characters that may not be in
 * one, headers that are too large. A short page that names no software.
 */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class PlainErrors implements WebServerFactoryCustomizer<TomcatServletWebServerFactory> {

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        factory.addContextCustomizers(
                context -> context.getParent().getPipeline().addValve(new Plain()));
    }

    private static final class Plain extends ErrorReportValve {

        @Override
        protected void report(Request request, Response response, @Nullable Throwable failure) {
            int status = response.getStatus();
            if (status < 400 || response.getContentWritten() > 0 || !response.setErrorReported()) {
                return;
            }
            var allowed = new java.util.concurrent.atomic.AtomicBoolean(false);
            response.getCoyoteResponse().action(ActionCode.IS_IO_ALLOWED, allowed);
            if (!allowed.get()) {
                return;
            }
            try {
                write(request, response, page(status));
            } catch (IOException | IllegalStateException e) {
                container.getLogger().debug("An error could not be reported", e);
            }
        }

        private static void write(Request request, Response response, byte[] page) throws IOException {
            SiteHeaders.set(request, response);
            response.setHeader("Cache-Control", "private, no-store");
            response.setContentType("text/html");
            response.setCharacterEncoding(StandardCharsets.UTF_8);
            response.setContentLength(page.length);
            response.getOutputStream().write(page);
            response.finishResponse();
        }

        private static byte[] page(int status) {
            boolean theirs = status < 500;
            String title = theirs ? "This address cannot be understood" : "Sorry, something went wrong";
            String words = theirs
                    ? "Part of it is not as it should be. Perhaps it was cut off when it was copied."
                    : "This is our mistake. Please try again later.";
            return """
                <!DOCTYPE html>
                <html lang="en-GB">
                <head>
                <meta charset="utf-8">
                <title>%s</title>
                <meta name="viewport" content="width=device-width, initial-scale=1">
                <meta name="robots" content="noindex">
                <link rel="stylesheet" href="%s">
                </head>
                <body>
                <main class="narrow failure">
                <h1>%1$s</h1>
                <p>%s</p>
                <p><a href="/">Go to the front page</a></p>
                </main>
                </body>
                </html>
                """.formatted(title, Assets.address("site.css"), words).getBytes(StandardCharsets.UTF_8);
        }
    }
}
