package org.moothall.search.trial;

import java.time.Clock;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import org.moothall.search.curation.CuratedQuery;
import org.moothall.search.curation.Curation;
import org.moothall.search.curation.PresentCuration;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.query.Audience;
import org.moothall.search.query.RankedSlugs;
import org.moothall.search.query.SearchRequest;
import org.moothall.search.relevance.MeasureRelevance;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Tries a change beside what readers have: asks the judged queries without it and with it. */
@Component
public class TrySearchChange {

    private static final Logger LOG = LoggerFactory.getLogger(TrySearchChange.class);

    private final TrialIndex trialIndex;
    private final Trials trials;
    private final MeasureRelevance measure;
    private final RankedSlugs ranked;
    private final PresentCuration present;
    private final SearchIndices indices;
    private final TrialSettings settings;
    private final Clock clock;

    TrySearchChange(
            TrialIndex trialIndex,
            Trials trials,
            MeasureRelevance measure,
            RankedSlugs ranked,
            PresentCuration present,
            SearchIndices indices,
            TrialSettings settings,
            Clock clock) {
        this.trialIndex = trialIndex;
        this.trials = trials;
        this.measure = measure;
        this.ranked = ranked;
        this.present = present;
        this.indices = indices;
        this.settings = settings;
        this.clock = clock;
    }

    /**
     * Begins to try it, and does not wait.
     *
     * @return by which {@link Trials#find} says how it stands
     * @throws TrialRefused while another change is tried, or when the index is too large for a second one
     * @throws org.moothall.search.definition.IndexUnreachable when Elasticsearch does not answer
     */
    public UUID begin(ProposedChange change) {
        UUID id = trials.begin(change instanceof ProposedChange.Synonyms ? admittedSize() : 0);
        Thread.ofVirtual().name("search-trial").start(() -> run(id, change));
        return id;
    }

    private long admittedSize() {
        long size = trialIndex.size();
        if (size > settings.largest()) {
            throw new TrialRefused(
                    "There are %,d documents in the index, and trials are made with %,d at most."
                            .formatted(size, settings.largest()),
                    "Save without a trial, or have an operator raise moothall.search.trial.largest.");
        }
        return size;
    }

    private void run(UUID id, ProposedChange change) {
        try {
            trials.succeed(id, effect(id, change));
        } catch (RuntimeException e) {
            LOG.warn("A change of search could not be tried", e);
            trials.fail(id, String.valueOf(e.getMessage()));
        }
    }

    private TrialEffect effect(UUID id, ProposedChange change) {
        Curation now = present.now();
        Side before = new Side(indices.alias(), now);
        return switch (change) {
            case ProposedChange.Laid laid -> effect(before, new Side(indices.alias(), laid.curation()), laid.probes());
            case ProposedChange.Synonyms synonyms -> {
                try {
                    PhysicalIndex index = trialIndex.build(synonyms.rules(), done -> trials.progress(id, done));
                    yield effect(before, new Side(index.name(), now), synonyms.probes());
                } finally {
                    trialIndex.removeAll();
                }
            }
        };
    }

    private TrialEffect effect(Side before, Side after, List<String> probes) {
        return TrialEffect.between(
                measure.of(before.index(), laid(before)),
                measure.of(after.index(), laid(after)),
                probes.stream()
                        .map(query -> new TrialEffect.Probe(query, first(query, before), first(query, after)))
                        .toList());
    }

    private List<String> first(String query, Side side) {
        SearchRequest request = SearchRequest.of(query, Audience.PUBLIC);
        return TrialEffect.top(ranked.by(request, side.index(), clock.instant(), laid(side)));
    }

    private Function<String, CuratedQuery> laid(Side side) {
        return query -> side.curation().of(query, present.today());
    }

    private record Side(String index, Curation curation) {}
}
