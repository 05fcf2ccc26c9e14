package org.moothall.content.editorial.curation;

import java.util.Arrays;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.curation.Changed;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.search.curation.BestBet;
import org.moothall.search.curation.BestBets;
import org.moothall.search.curation.IgnoredWords;
import org.moothall.search.curation.PresentCuration;
import org.moothall.search.definition.IndexUnreachable;
import org.moothall.search.trial.ProposedChange;
import org.moothall.search.trial.TrialRefused;
import org.moothall.search.trial.Trials;
import org.moothall.search.trial.TrySearchChange;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Tries synonyms, best bets and ignored words before they are saved, and says how a trial stands. */
@Controller
class TrialController {

    private static final int MOST_PROBES = 4;

    private final TrySearchChange trying;
    private final Trials trials;
    private final PresentCuration present;
    private final Proposals proposals;
    private final TrialViews views;
    private final Callers callers;

    TrialController(
            TrySearchChange trying,
            Trials trials,
            PresentCuration present,
            Proposals proposals,
            TrialViews views,
            Callers callers) {
        this.trying = trying;
        this.trials = trials;
        this.present = present;
        this.proposals = proposals;
        this.views = views;
        this.callers = callers;
    }

    @QueryMapping
    TrialViews.@Nullable View searchTrial(@Argument UUID id) {
        callers.current().require(Permission.READ_EDITORIAL);
        return trials.find(id).map(views::of).orElse(null);
    }

    @MutationMapping
    Payload trySynonym(@Argument @Nullable UUID id, @Argument @Nullable Integer version, @Argument String rule) {
        return begun(() -> {
            List<String> rules = proposals.synonyms().proposed(callers.current(), id, version, rule);
            return new ProposedChange.Synonyms(
                    rules,
                    Arrays.stream(rule.split(",|=>"))
                            .map(String::strip)
                            .filter(term -> !term.isEmpty())
                            .limit(MOST_PROBES)
                            .toList());
        });
    }

    @MutationMapping
    Payload tryBestBet(
            @Argument @Nullable UUID id, @Argument @Nullable Integer version, @Argument BestBets.Wanted bet) {
        return begun(() -> {
            BestBet proposed = proposals.bets().proposed(callers.current(), Changed.of(id, version), bet);
            return new ProposedChange.Laid(present.now().with(proposed), List.of(proposed.query()));
        });
    }

    @MutationMapping
    Payload tryIgnoredWords(@Argument @Nullable UUID id, @Argument @Nullable Integer version, @Argument String words) {
        return begun(() -> {
            IgnoredWords proposed = proposals.words().proposed(callers.current(), Changed.of(id, version), words);
            return new ProposedChange.Laid(present.now().with(proposed), List.of(proposed.words()));
        });
    }

    private Payload begun(Supplier<ProposedChange> change) {
        try {
            UUID id = trying.begin(change.get());
            return new Payload(trials.find(id).map(views::of).orElse(null), List.of());
        } catch (Refused e) {
            return new Payload(null, e.refusals());
        } catch (TrialRefused e) {
            return refused(String.valueOf(e.getMessage()), e.remedy());
        } catch (IndexUnreachable e) {
            return refused(
                    "Search cannot be reached, so the change cannot be tried.", "Try again when search is back.");
        }
    }

    private static Payload refused(String message, String remedy) {
        return new Payload(null, List.of(Refusal.of(RefusalCode.WRONG_STATE, null, message, remedy)));
    }

    record Payload(TrialViews.@Nullable View trial, List<Refusal> refusals) {}
}
