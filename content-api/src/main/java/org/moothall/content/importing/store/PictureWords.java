package org.moothall.content.importing.store;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.content.importing.entry.Picture;

/**
 * What all files of an import together say about each image. An image has one alternative text and one credit, so files
 * that show it must agree; what a text says about an image in it counts only where no file says more.
 */
public final class PictureWords {

    private final Map<Path, Words> words = new HashMap<>();
    private final Map<UUID, Path> taken = new HashMap<>();

    /** What is said about an image. */
    record Words(@Nullable String alt, @Nullable String credit) {

        private static final Words NONE = new Words(null, null);
    }

    /** Gathers the words of the files; those that contradict others are refused. */
    public static PictureWords in(List<PendingFile> files) {
        PictureWords all = new PictureWords();
        files.forEach(
                file -> file.pictures().stream().filter(Picture::binding).forEach(picture -> all.bind(file, picture)));
        files.forEach(file ->
                file.pictures().stream().filter(picture -> !picture.binding()).forEach(all::suggest));
        return all;
    }

    Words of(Path real) {
        return words.getOrDefault(real, Words.NONE);
    }

    /** The other file that holds the same image and says something else about it; null when there is none. */
    @Nullable Path contradicts(UUID asset, Path real) {
        Path other = taken.putIfAbsent(asset, real);
        return other == null || of(other).equals(of(real)) ? null : other;
    }

    private void bind(PendingFile file, Picture picture) {
        Words former = of(picture.real());
        words.put(
                picture.real(),
                new Words(
                        one(file, picture, former, Words::alt, picture.alt(), "alt"),
                        one(file, picture, former, Words::credit, picture.credit(), "credit")));
    }

    private static @Nullable String one(
            PendingFile file,
            Picture picture,
            Words former,
            Function<Words, @Nullable String> word,
            @Nullable String given,
            String key) {
        String said = word.apply(former);
        if (given != null && said != null && !said.equals(given)) {
            String field = picture.place().field().replaceFirst("file$", key);
            file.problems()
                    .add(
                            picture.place().line(),
                            field,
                            "Elsewhere the same image has the " + key + " “" + said + "”.",
                            "Give it the same everywhere, or use a copy of the image that looks different.");
        }
        return said == null ? given : said;
    }

    private void suggest(Picture picture) {
        Words said = of(picture.real());
        if (said.alt() == null && picture.alt() != null) {
            words.put(picture.real(), new Words(picture.alt(), said.credit()));
        }
    }
}
