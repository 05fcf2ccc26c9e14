package org.moothall.website.page;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.website.site.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/**
 * What a site gives to machines: feeds, sitemaps. Sent in the one format that its address names, whatever a client says
 * that it accepts. Kept as pages are.
 */
public final class FileView implements View {

    private final byte[] content;
    private final String contentType;
    private final @Nullable Instant changedAt;
    private final boolean mayBeOld;

    /**
     * @param changedAt when what it holds changed last; null when that is not known
     * @param mayBeOld whether what it holds may be out of date, because the delivery API fails
     */
    public FileView(byte[] content, String contentType, @Nullable Instant changedAt, boolean mayBeOld) {
        this.content = content.clone();
        this.contentType = contentType;
        this.changedAt = changedAt;
        this.mayBeOld = mayBeOld;
    }

    /** A text in UTF-8. */
    public static FileView text(String content, String contentType) {
        return new FileView(content.getBytes(StandardCharsets.UTF_8), contentType, null, false);
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Visit visit = Visit.of(request);
        Finished finished = new Finished(content, contentType, HttpStatus.OK.value(), !mayBeOld, changedAt);
        KeepPages.offer(finished, visit, request);
        finished.send(visit, request, response);
    }
}
