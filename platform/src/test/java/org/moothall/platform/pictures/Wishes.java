package org.moothall.platform.pictures;

import com.microsoft.playwright.options.ColorScheme;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;

/**
 * Which pictures somebody wants.
 *
 * @param look where to put pictures that are only looked at; null for those of the documentation
 * @param names of the screens that are wanted; empty for all
 */
record Wishes(
        String address, Path root, Album album, @Nullable Path look, List<Size> sizes, Set<String> names) {

    /** Of the window, in CSS pixels. */
    record Size(int width, int height) {

        static final List<Size> USUAL = List.of(new Size(1440, 900), new Size(768, 1024), new Size(360, 740));

        static Size of(String words) {
            String[] sides = words.split("x");
            return new Size(Integer.parseInt(sides[0]), Integer.parseInt(sides[1]));
        }
    }

    static Wishes of(List<String> words) {
        Album album = words.contains("--sites") ? Album.SITES : Album.EDITORIAL;
        int look = words.indexOf("--look");
        int sizes = words.indexOf("--sizes");
        return new Wishes(
                words.stream()
                        .filter(word -> word.startsWith("http"))
                        .findFirst()
                        .orElse("http://127.0.0.1:8080"),
                Path.of(System.getProperty("moothall.root", ".")),
                album,
                look < 0 ? null : Path.of(words.get(look + 1)),
                sizes < 0
                        ? Size.USUAL
                        : List.of(words.get(sizes + 1).split(",")).stream()
                                .map(Size::of)
                                .toList(),
                names(words, album, look, sizes));
    }

    /** What is neither an option nor a word of one. */
    private static Set<String> names(List<String> words, Album album, int look, int sizes) {
        Set<String> known = album.screens().stream().map(Screen::name).collect(Collectors.toSet());
        Set<String> names = IntStream.range(0, words.size())
                .filter(i -> (look < 0 || i != look + 1) && (sizes < 0 || i != sizes + 1))
                .mapToObj(words::get)
                .filter(word -> !word.startsWith("http") && !word.startsWith("--"))
                .collect(Collectors.toSet());
        if (!known.containsAll(names)) {
            throw new IllegalArgumentException(
                    "Not all of " + names + " are screens. There are: " + new TreeSet<>(known));
        }
        return names;
    }

    /** Whether they go into the documentation. */
    boolean documents() {
        return look == null;
    }

    Path folder() {
        return look == null ? root.resolve("docs/pictures").resolve(album.folder()) : look;
    }

    /** Axe looks through what is only looked at. */
    boolean asksAxe() {
        return !documents();
    }

    /** Pages of the sites are looked at from their first line to their last. */
    boolean whole() {
        return !documents() && album == Album.SITES;
    }

    boolean wants(Screen screen, Size size, ColorScheme scheme) {
        boolean named = names.isEmpty() || names.contains(screen.name());
        boolean night = scheme == ColorScheme.DARK;
        boolean shown = !documents()
                || screen.isDocumented()
                        && (!night || size.width() == 1440 && screen.place() == Screen.Place.DAY_AND_NIGHT);
        return named && shown;
    }
}
