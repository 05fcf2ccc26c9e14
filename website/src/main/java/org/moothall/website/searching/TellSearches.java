package org.moothall.website.searching;

import java.net.http.HttpRequest.BodyPublishers;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Semaphore;
import org.jspecify.annotations.Nullable;
import org.moothall.website.delivery.DeliveryRefused;
import org.moothall.website.delivery.DeliveryUnavailable;
import org.moothall.website.delivery.Platform;
import org.moothall.website.listing.Asked;
import org.moothall.website.site.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Tells the platform what was searched for and opened, after the reader has been answered. No reader waits for it; where it
 * fails, or more comes than can be told, a count is lost and nothing else.
 */
@Component
class TellSearches {

    private static final Logger LOG = LoggerFactory.getLogger(TellSearches.class);
    private static final JsonMapper JSON = JsonMapper.shared();
    private static final int AT_ONCE = 32;
    private static final int MOST_PAGES = 20;

    private final AskSearch search;
    private final Platform platform;
    private final Semaphore room = new Semaphore(AT_ONCE);
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    TellSearches(AskSearch search, Platform platform) {
        this.search = search;
        this.platform = platform;
    }

    /** Somebody has the first page of a search, not narrowed down. */
    void searched(Visit visit, SearchTold told, Reading reading) {
        if (!told.asked().isWithin() && !told.asked().with("q", null).isNarrowed()) {
            later(() -> {
                FoundContent found = found(visit, told, told.asked());
                if (!found.limited()) {
                    Map<String, Object> searched = Map.of("query", told.query().text(), "results", found.totalCount());
                    send("graphql/searched", searched, reading);
                }
            });
        }
    }

    /** Somebody has opened a page from a search's results; it counts if it is one of them. */
    void opened(Visit visit, SearchTold told, Reading reading) {
        later(() -> {
            String slug = visit.path().substring(1);
            Ranked ranked = ranked(visit, told, slug);
            if (ranked != null) {
                Map<String, Object> opened =
                        new HashMap<>(Map.of("query", told.query().text()));
                opened.put("document", ranked.document());
                opened.put("rank", ranked.rank());
                send("graphql/opened", opened, reading);
            }
        });
    }

    /** Where a result stood: the pages up to the one from which it was opened have been read a moment ago. */
    private @Nullable Ranked ranked(Visit visit, SearchTold told, String slug) {
        String last = told.asked().one("after");
        Asked page = told.asked().fromTheStart();
        int before = 0;
        for (int number = 0; number < MOST_PAGES; number++) {
            FoundContent found = found(visit, told, page);
            boolean here = last == null || last.equals(page.one("after"));
            List<FoundContent.Hit> hits = found.edges();
            for (int place = 0; here && place < hits.size(); place++) {
                FoundContent.Node node = hits.get(place).node();
                if (node.slug().equals(slug)) {
                    return new Ranked(node.id(), before + place + 1);
                }
            }
            String cursor = found.pageInfo().endCursor();
            if (here || cursor == null || !found.pageInfo().hasNextPage()) {
                return null;
            }
            before += hits.size();
            page = page.with("after", cursor);
        }
        return null;
    }

    private FoundContent found(Visit visit, SearchTold told, Asked asked) {
        return search.ask(visit, told.query(), asked).answer().data().search();
    }

    private void later(Runnable telling) {
        if (!room.tryAcquire()) {
            return;
        }
        threads.execute(() -> {
            try {
                telling.run();
            } catch (DeliveryUnavailable | DeliveryRefused | AskSearch.SearchUnavailable | IllegalArgumentException e) {
                LOG.debug("A search was not counted", e);
            } finally {
                room.release();
            }
        });
    }

    private void send(String path, Map<String, Object> told, Reading reading) {
        var request = platform.request(path, reading.address())
                .header("Content-Type", "application/json")
                .header("User-Agent", reading.program())
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(told)));
        if (reading.cookies() != null) {
            request.header("Cookie", reading.cookies());
        }
        platform.send(request.build());
    }

    /**
     * Whose reading it is, as far as the platform must know it to count nobody twice; it keeps nothing of it.
     *
     * @param program the browser, as it calls itself
     * @param cookies of somebody who is signed in; null for the public
     */
    record Reading(String address, String program, @Nullable String cookies) {}

    private record Ranked(UUID document, int rank) {}
}
