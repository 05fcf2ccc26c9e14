package org.moothall.content.searches;

import java.time.Clock;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.stream.Collectors;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.search.PastSearches;
import org.moothall.content.time.Moments;
import org.moothall.search.curation.Phrase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * What many searched for lately with success, in memory: for each audience what it, or the public, searched for. What one
 * person typed again and again in a day is not among it. No key press waits for the database.
 */
@Component
class PopularSearches implements PastSearches {

    private static final Logger LOG = LoggerFactory.getLogger(PopularSearches.class);
    private static final Duration LATELY = Duration.ofDays(90);
    private static final Duration RIGHT_FOR = Duration.ofMinutes(5);
    private static final int LEAST_DAYS = 3;
    private static final int MOST_KEPT = 2_000;
    private static final int MOST_OFFERED = 5;
    private static final int SHORTEST = 2;

    private final JdbcClient jdbc;
    private final SearchRecordSettings settings;
    private final Clock clock;
    private final AtomicBoolean reading = new AtomicBoolean();
    private volatile Known known = new Known(Map.of(), System.nanoTime() - RIGHT_FOR.toNanos() - 1);

    PopularSearches(JdbcClient jdbc, SearchRecordSettings settings, Clock clock) {
        this.jdbc = jdbc;
        this.settings = settings;
        this.clock = clock;
    }

    @Override
    public List<String> beginning(Audience audience, String typed) {
        if (known.isOld() && reading.compareAndSet(false, true)) {
            Thread.ofVirtual().name("popular-searches").start(this::read);
        }
        String prefix = Phrase.of(typed).text();
        return prefix.length() < SHORTEST
                ? List.of()
                : known.searches().getOrDefault(audience, List.of()).stream()
                        .filter(query -> query.startsWith(prefix))
                        .limit(MOST_OFFERED)
                        .toList();
    }

    private void read() {
        try {
            long at = System.nanoTime();
            known = new Known(
                    List.of(Audience.values()).stream().collect(Collectors.toMap(each -> each, this::popular)), at);
        } catch (RuntimeException e) {
            LOG.warn("What many searched for could not be read; suggestions go without it", e);
        } finally {
            reading.set(false);
        }
    }

    List<String> popular(Audience audience) {
        return jdbc.sql("select query from search_record where day >= :since and audience in (:audiences)"
                        + " and query <> '' and query not like '-%' and query not like '% -%' group by query"
                        + " having sum(times - unanswered) >= :least and count(distinct day) >= " + LEAST_DAYS
                        + " and sum(followed) > 0 order by sum(times) desc, query limit " + MOST_KEPT)
                .param("since", LocalDate.ofInstant(clock.instant().minus(LATELY), Moments.LONDON))
                .param("audiences", List.of(Audience.PUBLIC.name(), audience.name()))
                .param("least", settings.suggestedFrom())
                .query((row, number) -> row.getString("query"))
                .list();
    }

    private record Known(Map<Audience, List<String>> searches, long at) {

        boolean isOld() {
            return System.nanoTime() - at > RIGHT_FOR.toNanos();
        }
    }
}
