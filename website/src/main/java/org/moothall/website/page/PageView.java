package org.moothall.website.page;

import gg.jte.TemplateEngine;
import gg.jte.output.Utf8ByteOutput;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.website.site.Preview;
import org.moothall.website.site.Visit;
import org.springframework.http.HttpStatus;
import org.springframework.web.servlet.View;

/** A page of a site: a template and what it shows. Rendered in full before the first byte is sent. */
public final class PageView implements View {

    private static final TemplateEngine TEMPLATES = TemplateEngine.createPrecompiled(
            null, gg.jte.ContentType.Html, PageView.class.getClassLoader(), "org.moothall.website.templates");
    private static final String HTML = "text/html;charset=UTF-8";

    private final String template;
    private final Head head;
    private final Map<String, Object> shown = new HashMap<>();
    private HttpStatus status = HttpStatus.OK;
    private boolean mayBeOld;
    private boolean passing;

    private PageView(String template, Head head) {
        this.template = template;
        this.head = head;
    }

    /** A page by a template, named by its path below {@code src/main/jte} without its ending. */
    public static PageView of(String template, Head head) {
        return new PageView(template, head);
    }

    /** Shows something: a parameter of the template. */
    public PageView with(String name, @Nullable Object value) {
        if (value != null) {
            shown.put(name, value);
        }
        return this;
    }

    /** Answers with another status than 200. */
    public PageView as(HttpStatus other) {
        status = other;
        return this;
    }

    /** Some of what is shown may be out of date, because the delivery API fails. */
    public PageView mayBeOld(boolean old) {
        mayBeOld |= old;
        return this;
    }

    /** What is shown may be another in a moment though nothing was published: it is not kept, here or by browsers. */
    public PageView passing(boolean soon) {
        passing |= soon;
        return this;
    }

    @Override
    public String getContentType() {
        return HTML;
    }

    @Override
    public void render(@Nullable Map<String, ?> model, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        Visit visit = Visit.of(request);
        Utf8ByteOutput output = new Utf8ByteOutput();
        Preview preview = visit.reader().preview();
        shown.put("page", new Page(visit, preview == null ? head : head.hidden(), mayBeOld));
        TEMPLATES.render(template + ".jte", shown, output);
        byte[] html = preview == null ? output.toByteArray() : PreviewLinks.picturesOf(preview, output.toByteArray());
        Finished finished = new Finished(html, HTML, status.value(), !mayBeOld && !passing);
        KeepPages.offer(finished, visit, request);
        finished.send(visit, request, response);
    }
}
