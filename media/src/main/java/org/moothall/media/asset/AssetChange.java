package org.moothall.media.asset;

import java.util.List;
import java.util.Optional;
import org.moothall.media.rights.Rights;
import org.moothall.media.rights.ShownPerson;

/**
 * What an editor changes about an asset; an empty field stays as it is.
 *
 * @param version the one that the editor saw
 * @param people all who are in the image, in the place of those who were named before
 */
public record AssetChange(
        long version, Words words, Focus focus, Optional<Rights> rights, Optional<List<ShownPerson>> people) {

    /** New texts; an empty text is cleared. */
    public record Words(Optional<String> alt, Optional<String> credit, Optional<String> caption) {}

    /** A new focal point, or one side of it. */
    public record Focus(Optional<Double> x, Optional<Double> y) {

        static final Focus SAME = new Focus(Optional.empty(), Optional.empty());
    }

    /** Alternative text and credit, and nothing else. */
    public static AssetChange ofWords(long version, Optional<String> alt, Optional<String> credit) {
        return new AssetChange(
                version, new Words(alt, credit, Optional.empty()), Focus.SAME, Optional.empty(), Optional.empty());
    }

    /** The description with the new texts in it. */
    Description applyTo(Description description) {
        return new Description(
                words.alt().orElse(description.alt()),
                words.credit().orElse(description.credit()),
                words.caption().orElse(description.caption()));
    }
}
