package org.moothall.website.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.website.site.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * What a site gives to machines: calendar files, suggestions. Sent in the one format that its address names, whatever a
 * client says that it accepts. Kept as pages are.
 *
 * @param mayBeOld whether what it holds may be out of date, because the delivery API fails
 */
public record FileView(byte[] content, String contentType, boolean mayBeOld) implements View {

    /** A text in UTF-8. */
    public static FileView text(String content, String contentType) {
        return new FileView(content.getBytes(StandardCharsets.UTF_8), contentType, false);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Visit visit = Visit.of(request);
        Finished finished = new Finished(content, contentType, HttpStatus.OK.value(), !mayBeOld);
        KeepPages.offer(finished, visit, request);
        finished.send(visit, request, response);
    }
}
