package org.moothall.platform.bench.delivery;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Base64;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.moothall.platform.bench.ManyPublished;
import org.moothall.platform.bench.load.Target;
import org.moothall.platform.running.RunningMoothall;

/** What front ends ask, as GET requests of the delivery API. */
final class Requests {

    private static final String CARD = "id slug title summary type publishedAt"
            + " authors { name portrait { slug name } } wards { slug name }"
            + " leadImage { alt rendition(width: 640, height: 360) { url width height } }";
    private static final String LIST =
            "{ contents(first: 20%s) { edges { cursor node { " + CARD + " } } pageInfo { hasNextPage endCursor } } }";
    private static final String DOCUMENT = "query Page($slug: String!) { content(slug: $slug) { " + CARD
            + " body { html readingMinutes } topics themes related(first: 4) { slug title summary type } } }";
    private static final String HOME = "{ home { burst { slug title strapline } hub { " + CARD
            + " } help { slug title summary } } activities(first: 10) { edges { node { title when { label } } } }"
            + " wards { slug name } }";
    private static final String SEARCH = "{ search(query: \"%s\", first: 20) { totalCount didYouMean"
            + " facets { name values { value label count } } edges { cursor highlight node { " + CARD + " } } } }";
    private static final int RANDOM = 10_000;

    private Requests() {}

    static String list() {
        return path(LIST.formatted(""));
    }

    static String document(int index) {
        String variables = "{\"slug\":\"" + ManyPublished.slug(index) + "\"}";
        return path(DOCUMENT) + "&variables=" + URLEncoder.encode(variables, StandardCharsets.UTF_8);
    }

    static String home() {
        return path(HOME);
    }

    static String search(String words) {
        return path(SEARCH.formatted(words));
    }

    /**
     * The newest documents, in a random order that is the same each time. What their editors chose as related is among
     * them, so that in an archive of any size as many documents are asked for.
     */
    static Target documents(RunningMoothall moothall, Path folder, int archive) {
        List<Integer> indexes =
                IntStream.range(Math.max(0, archive - RANDOM), archive).boxed().collect(Collectors.toList());
        Collections.shuffle(indexes, new Random(1));
        return oneOf(
                moothall,
                folder.resolve("documents.txt"),
                indexes.stream().map(Requests::document).toList());
    }

    /** What a site asks: mostly documents, each of its own, and now and then a list or the front page. */
    static Target mixed(RunningMoothall moothall, Path folder, int archive) {
        List<String> paths = new ArrayList<>();
        for (int i = 0; i < Math.min(RANDOM, archive); i++) {
            paths.add(document((int) ((long) i * archive / Math.min(RANDOM, archive))));
            if (i % 10 == 0) {
                paths.add(list());
                paths.add(home());
            }
        }
        return oneOf(moothall, folder.resolve("mixed.txt"), paths);
    }

    /** One of these paths at random each time. */
    static Target oneOf(RunningMoothall moothall, Path file, List<String> paths) {
        try {
            return new Target(moothall.at(paths.getFirst()), Files.write(file, paths));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The list's next page behind a document. */
    static String listBehind(String id, String publishedAt) {
        String place = String.join("|", "1", "NEWEST", id, publishedAt);
        String cursor = Base64.getUrlEncoder().withoutPadding().encodeToString(place.getBytes(StandardCharsets.UTF_8));
        return path(LIST.formatted(", after: \"" + cursor + "\""));
    }

    private static String path(String query) {
        return URI.create("/graphql?query=" + URLEncoder.encode(query, StandardCharsets.UTF_8))
                .toString();
    }
}
