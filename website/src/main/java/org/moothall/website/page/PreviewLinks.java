package org.moothall.website.page;

import java.nio.charset.StandardCharsets;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.moothall.website.site.Preview;

/** The addresses of pictures in a preview's pages: pictures of a draft open with its secret only. */
public final class PreviewLinks {

    /** Below the preview's address, what pictures lie at. */
    public static final String PICTURES = "/pictures/";

    private static final Pattern PICTURE = Pattern.compile("(?<=[\" ])/media/(?=[0-9a-f]{32}/)");

    private PreviewLinks() {}

    static byte[] picturesOf(Preview preview, byte[] html) {
        return PICTURE.matcher(new String(html, StandardCharsets.UTF_8))
                .replaceAll(Matcher.quoteReplacement(preview.prefix() + PICTURES))
                .getBytes(StandardCharsets.UTF_8);
    }
}
