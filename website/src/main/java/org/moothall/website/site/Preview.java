package org.moothall.website.site;

import java.time.Instant;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.moothall.website.site.Reader.Audience;

/**
 * A look at something that is not published, by whoever has its secret. Its pages lie below an address that holds the
 * secret, on every host alike; which site they are of is said by the audience that they are for.
 *
 * @param secret handed on to the delivery API with every question
 * @param shown what the API says of it; null before it was asked
 */
public record Preview(String secret, @Nullable Shown shown) {

    private static final String PATH = "/preview/";
    private static final Pattern ADDRESS = Pattern.compile(PATH + "([A-Za-z0-9_-]{20,100})(?:/.*)?");

    /** The preview that an address is within, if its form is that of one; a request that was cut off has no address. */
    public static Optional<Preview> in(@Nullable String address) {
        if (address == null) {
            return Optional.empty();
        }
        Matcher found = ADDRESS.matcher(address);
        return found.matches() ? Optional.of(new Preview(found.group(1), null)) : Optional.empty();
    }

    /** What the path of each of its pages begins with. */
    public String prefix() {
        return PATH + secret;
    }

    /** The same, with what the API says of it. */
    public Preview showing(Shown what) {
        return new Preview(secret, what);
    }

    /** Never the secret: texts like this end up in logs. */
    @Override
    public String toString() {
        return "Preview[…]";
    }

    /**
     * What a preview shows.
     *
     * @param moment null for now
     * @param until when a shared link ends; null for an editor's own preview
     * @param slug of the document that it is of
     * @param draft whether it shows a draft, and not what is live
     * @param open whether the audience would see the document at the moment
     */
    public record Shown(
            Audience audience,
            @Nullable Instant moment,
            @Nullable Instant until,
            String slug,
            boolean draft,
            boolean open) {}
}
