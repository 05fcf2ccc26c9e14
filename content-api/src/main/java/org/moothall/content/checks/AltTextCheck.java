package org.moothall.content.checks;

import java.util.Map;
import java.util.stream.Stream;
import org.moothall.media.asset.Asset;
import org.springframework.stereotype.Component;

/** Every image of a field says in words what it shows (WCAG 2.2, 1.1.1). Those in a text are looked at there. */
@Component
class AltTextCheck implements PublishingCheck {

    @Override
    public Stream<Finding> look(Checked checked) {
        return checked.assets().entrySet().stream()
                .filter(shown -> !shown.getKey().contains("#"))
                .filter(shown -> isMissing(shown.getValue()))
                .map(AltTextCheck::finding);
    }

    private static boolean isMissing(Asset asset) {
        String alt = asset.description().alt();
        return alt == null || alt.isBlank();
    }

    private static Finding finding(Map.Entry<String, Asset> shown) {
        return Finding.error(
                "ALT_TEXT",
                // of a picture with fields of its own; one in a text is found by the text
                shown.getKey().contains("#") ? shown.getKey() : shown.getKey() + ".alt",
                "The image “" + shown.getValue().provenance().filename() + "” has no alternative text.",
                "Say in words what the image shows, for people who cannot see it.");
    }
}
