package org.moothall.platform.sites;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** Follows every link of a site from its front page on. Of lists with filters in their address it takes a few. */
final class Walk {

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final int WITH_QUERY = 5;
    private static final List<String> BESIDE = List.of("/editorial", "/graphql");

    private final URI start;
    private final String cookie;
    private final Set<URI> known = new HashSet<>();
    private final Map<String, Integer> queries = new HashMap<>();
    private final Deque<Step> ahead = new ArrayDeque<>();
    private final List<Found> found = new ArrayList<>();

    private Walk(URI start, String cookie) {
        this.start = start;
        this.cookie = cookie;
    }

    /** Everything below an address that links lead to. */
    static List<Found> from(URI start, String cookie) throws IOException, InterruptedException {
        Walk walk = new Walk(start, cookie);
        walk.take(start, "nowhere");
        while (!walk.ahead.isEmpty()) {
            walk.go(walk.ahead.remove());
        }
        return walk.found;
    }

    /** What is at these addresses, whatever they lead to. */
    static List<Found> at(List<URI> addresses, String cookie) throws IOException, InterruptedException {
        List<Found> found = new ArrayList<>();
        for (URI address : addresses) {
            found.add(found(new Step(address, "nowhere"), cookie));
        }
        return found;
    }

    private void go(Step step) throws IOException, InterruptedException {
        Found here = found(step, cookie);
        Document page = here.page();
        found.add(here);
        if (page != null) {
            for (Element link : page.select("a[href], link[rel=alternate][href], link[rel=icon][href]")) {
                take(
                        URI.create(link.absUrl("href").replace(" ", "%20")),
                        step.address().getPath());
            }
            for (Element image : page.select("img[src], script[src], link[rel=stylesheet]")) {
                take(
                        URI.create(image.absUrl(image.hasAttr("src") ? "src" : "href")),
                        step.address().getPath());
            }
        }
    }

    private static Found found(Step step, String cookie) throws IOException, InterruptedException {
        HttpRequest request =
                HttpRequest.newBuilder(step.address()).header("Cookie", cookie).build();
        HttpResponse<String> response = HTTP.send(request, BodyHandlers.ofString());
        String type = response.headers().firstValue("Content-Type").orElse("");
        Document page = type.startsWith("text/html")
                ? Jsoup.parse(response.body(), step.address().toString())
                : null;
        return new Found(step.address(), step.from(), response, page);
    }

    private void take(URI link, String from) {
        URI address = URI.create(link.toString().replaceFirst("#.*", ""));
        boolean here = start.getAuthority().equals(address.getAuthority())
                && (address.getPath().startsWith(start.getPath()) || isMedia(address))
                && BESIDE.stream().noneMatch(path -> address.getPath().startsWith(path));
        if (here && !isOneTooMany(address) && known.add(address)) {
            ahead.add(new Step(address, from));
        }
    }

    private static boolean isMedia(URI address) {
        return address.getPath().startsWith("/media/") || address.getPath().startsWith("/assets/");
    }

    private boolean isOneTooMany(URI address) {
        return address.getQuery() != null && queries.merge(address.getPath(), 1, Integer::sum) > WITH_QUERY;
    }

    private record Step(URI address, String from) {}

    /**
     * What is at an address.
     *
     * @param from the page that leads there
     * @param page null when it is no HTML
     */
    record Found(URI address, String from, HttpResponse<String> response, Document page) {

        @Override
        public String toString() {
            return response.statusCode() + " " + address + " (from " + from + ")";
        }
    }
}
