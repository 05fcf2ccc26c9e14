package org.moothall.content.importing.entry;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.ContentType;
import org.moothall.content.importing.entry.Declared.Kind;
import org.moothall.content.importing.field.Text;
import org.moothall.content.importing.file.FindPicture;
import org.moothall.content.importing.problem.Nearest;

/** Follows what one file refers to, and keeps what it needs of other files and which images it shows. */
public final class Links {

    private final ParsedFile parsed;
    private final Catalogue catalogue;
    private final Map<Path, UUID> assets;
    private final List<Need> needs = new ArrayList<>();
    private final List<Picture> pictures = new ArrayList<>();

    /**
     * Links of a file.
     *
     * @param assets of the images that are taken in; an image that is not gets an identity that stands in
     */
    public Links(ParsedFile parsed, Catalogue catalogue, Map<Path, UUID> assets) {
        this.parsed = parsed;
        this.catalogue = catalogue;
        this.assets = assets;
    }

    /** What it needs of other files. */
    public List<Need> needs() {
        return List.copyOf(needs);
    }

    /** The images that it shows. */
    public List<Picture> pictures() {
        return List.copyOf(pictures);
    }

    /**
     * The document that a slug leads to; none is noted, and so is one of the wrong type.
     *
     * @param type that it must have; null for any
     */
    Optional<UUID> document(Text slug, @Nullable ContentType type) {
        Optional<Catalogue.Target> found = catalogue.document(slug.value());
        if (found.isEmpty()) {
            refuse(
                    slug,
                    "There is no document “" + slug.value() + "”, neither stored nor among the files.",
                    Nearest.remedy(slug.value(), catalogue.names(Kind.DOCUMENT)));
            return Optional.empty();
        }
        Catalogue.Target target = found.get();
        if (type != null && target.type() != null && target.type() != type) {
            refuse(
                    slug,
                    "“%s” is a %s, where a %s belongs."
                            .formatted(slug.value(), target.type().words(), type.words()),
                    "Name a " + type.words() + ".");
        }
        if (target.file() != null && !target.file().equals(parsed.file())) {
            needs.add(new Need(target.file(), slug.value(), slug.place()));
        }
        return Optional.of(target.id());
    }

    /** The slug of a ward or topic; one that there is not is noted. */
    String filed(Kind kind, Text slug) {
        if (!catalogue.names(kind).contains(slug.value())) {
            String word = kind == Kind.WARD ? "ward" : "topic";
            refuse(
                    slug,
                    "There is no " + word + " “" + slug.value() + "”, neither stored nor among the files.",
                    Nearest.remedy(slug.value(), catalogue.names(kind)));
        }
        catalogue.fileOf(kind, slug.value()).ifPresent(file -> {
            if (!file.equals(parsed.file())) {
                needs.add(new Need(file, slug.value(), slug.place()));
            }
        });
        return slug.value();
    }

    /** An image with what its file says about it. */
    Optional<UUID> picture(Text file, @Nullable String alt, @Nullable String credit) {
        return show(file, alt, credit, true);
    }

    /** An image in a text. */
    Optional<UUID> pictureInText(Text file, String alt) {
        return show(file, alt.isBlank() ? null : alt, null, false);
    }

    private Optional<UUID> show(Text file, @Nullable String alt, @Nullable String credit, boolean binding) {
        return switch (FindPicture.from(parsed.file(), file.value())) {
            case FindPicture.Wrong(String message, String remedy) -> {
                refuse(file, message, remedy);
                yield Optional.empty();
            }
            case FindPicture.Found(Path real) -> {
                pictures.add(new Picture(real, alt, credit, binding, file.place()));
                yield Optional.of(assets.getOrDefault(real, standIn(real)));
            }
        };
    }

    private static UUID standIn(Path real) {
        return UUID.nameUUIDFromBytes(real.toString().getBytes(UTF_8));
    }

    void refuse(Text at, String message, String remedy) {
        parsed.problems().add(at.place().line(), at.place().field(), message, remedy);
    }
}
