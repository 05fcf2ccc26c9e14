package org.moothall.media.rendition;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.moothall.media.image.Dimensions;
import org.moothall.media.image.PictureFormat;

/** The last segment of a rendition's address: {@code 640x360.webp}. */
public record RenditionName(Dimensions size, PictureFormat format) {

    private static final Pattern NAME = Pattern.compile("([1-9][0-9]{0,4})x([1-9][0-9]{0,4})\\.(jpg|png|webp)");

    /** Reads a name; empty when it is none. There is one spelling for each rendition. */
    public static Optional<RenditionName> parse(String text) {
        Matcher name = NAME.matcher(text);
        if (!name.matches()) {
            return Optional.empty();
        }
        var size = new Dimensions(Integer.parseInt(name.group(1)), Integer.parseInt(name.group(2)));
        return Stream.of(PictureFormat.values())
                .filter(format -> format.extension().equals(name.group(3)))
                .map(format -> new RenditionName(size, format))
                .findFirst();
    }

    @Override
    public String toString() {
        return size + "." + format.extension();
    }
}
