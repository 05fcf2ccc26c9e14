package org.moothall.content.checks.text;

import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.content.checks.Checked;
import org.moothall.content.checks.Finding;
import org.moothall.content.rendering.outline.Outline;
import org.moothall.media.asset.Asset;
import org.springframework.stereotype.Component;

/** Every picture in a text says in words what it shows (WCAG 2.2, 1.1.1): in its place, or in the media library. */
@Component
class PictureRule implements TextRule {

    private static final String CHECK = "ALT_TEXT";
    private static final String ASSET = "asset:";
    private static final int LONGEST = 250;

    @Override
    public Stream<Finding> look(WrittenText text, Checked checked) {
        Map<UUID, Asset> assets = checked.assets().values().stream()
                .collect(Collectors.toMap(Asset::id, Function.identity(), (one, same) -> one));
        return text.outline().pictures().stream().flatMap(picture -> look(text, picture, assetOf(picture, assets)));
    }

    private static Stream<Finding> look(WrittenText text, Outline.Picture picture, @Nullable Asset asset) {
        String alt =
                picture.alt().isBlank() && asset != null ? asset.description().alt() : picture.alt();
        String name = asset == null ? picture.target() : asset.provenance().filename();
        if (alt == null || alt.isBlank()) {
            return Stream.of(text.error(
                    CHECK,
                    picture.line(),
                    "",
                    new WrittenText.Advice(
                            "The image “" + name + "” has no alternative text.",
                            "Say in words what the image shows, for people who cannot see it.")));
        }
        if (alt.matches("(?i)\\S+\\.(?:jpe?g|png|webp|gif)") || alt.strip().matches("(?i)image|picture|photo")) {
            return Stream.of(text.warning(
                    CHECK,
                    picture.line(),
                    alt,
                    new WrittenText.Advice(
                            "The alternative text “" + alt + "” does not say what the image shows.",
                            "Describe it as you would on the telephone.")));
        }
        return alt.length() > LONGEST
                ? Stream.of(text.warning(
                        CHECK,
                        picture.line(),
                        alt,
                        new WrittenText.Advice(
                                "The alternative text of “" + name + "” has " + alt.length() + " characters.",
                                "Keep to a sentence or two, and say the rest in the text.")))
                : Stream.empty();
    }

    private static @Nullable Asset assetOf(Outline.Picture picture, Map<UUID, Asset> assets) {
        if (!picture.target().startsWith(ASSET)) {
            return null;
        }
        try {
            return assets.get(UUID.fromString(picture.target().substring(ASSET.length())));
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}
