package org.moothall.content.searches;

import java.time.Clock;
import java.time.LocalDate;
import java.util.UUID;
import java.util.regex.Pattern;
import org.moothall.content.feedback.Anonymous;
import org.moothall.content.time.Moments;
import org.moothall.search.curation.Phrase;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/**
 * Counts searches and what was opened of them, in memory; {@link #flush} writes them down. So a search never waits for it, and
 * a process that is killed loses the counts of some seconds.
 */
@Component
class RecordSearches {

    private static final Logger LOG = LoggerFactory.getLogger(RecordSearches.class);
    private static final long MOST_RESULTS = 1_000_000;
    private static final Pattern POSTCODE = Pattern.compile("\\b[a-z]{1,2}\\d[a-z\\d]? ?\\d[a-z]{2}\\b");

    private final SearchRecordSettings settings;
    private final Repeats repeats;
    private final SearchRecords records;
    private final Clock clock;
    private Counts pending = new Counts();
    private long dropped;

    RecordSearches(SearchRecordSettings settings, Repeats repeats, SearchRecords records, Clock clock) {
        this.settings = settings;
        this.repeats = repeats;
        this.records = records;
        this.clock = clock;
    }

    /** Somebody searched, and so much was found. */
    void searched(Searcher searcher, String typed, long results) {
        Phrase phrase = Phrase.of(typed);
        if (settings.enabled() && !searcher.isRobot() && !phrase.isEmpty()) {
            Searched search = search(searcher, typed, phrase);
            if (repeats.isNew(searcher.key(), search)) {
                add(search, Tally.search(Math.clamp(results, 0, MOST_RESULTS)));
            }
        }
    }

    /** Somebody opened a document that stood at a rank among the results. */
    void opened(Searcher searcher, String typed, UUID document, int rank) {
        Phrase phrase = Phrase.of(typed);
        if (!settings.enabled() || searcher.isRobot() || phrase.isEmpty()) {
            return;
        }
        Searched search = search(searcher, typed, phrase);
        Repeats.Opening opening = repeats.open(searcher.key(), search, document);
        if (opening == Repeats.Opening.REPEATED) {
            return;
        }
        if (opening == Repeats.Opening.FIRST) {
            add(search, Tally.follow());
        }
        if (!search.query().equals(Searched.UNNAMED)) {
            add(new OpenedTally.Key(search, document), new OpenedTally(1, rank));
        }
    }

    /** Writes down what was counted; keeps it for the next time when that fails. */
    void flush() {
        Counts taken = take();
        if (taken.isEmpty()) {
            return;
        }
        try {
            records.add(taken);
        } catch (RuntimeException e) {
            putBack(taken);
            LOG.warn("Counts of searches could not be written down; it is tried again in a moment", e);
        }
    }

    private Searched search(Searcher searcher, String typed, Phrase phrase) {
        boolean personal = !Anonymous.words(typed).equals(typed.strip())
                || POSTCODE.matcher(phrase.text()).find();
        return new Searched(
                LocalDate.ofInstant(clock.instant(), Moments.LONDON),
                searcher.audience(),
                personal ? Searched.UNNAMED : phrase.text());
    }

    private synchronized void add(Searched search, Tally tally) {
        dropped += pending.add(search, tally) ? 0 : 1;
    }

    private synchronized void add(OpenedTally.Key key, OpenedTally tally) {
        dropped += pending.add(key, tally) ? 0 : 1;
    }

    private synchronized Counts take() {
        if (dropped > 0) {
            LOG.warn(
                    "{} counts of searches were dropped: more different ones came than are held between two writes",
                    dropped);
            dropped = 0;
        }
        Counts taken = pending;
        pending = new Counts();
        return taken;
    }

    private synchronized void putBack(Counts taken) {
        pending.addAll(taken);
    }
}
