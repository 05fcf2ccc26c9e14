package org.moothall.content.editorial.curation;

import java.time.Instant;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.curation.Changed;
import org.moothall.content.curation.KeepBestBets;
import org.moothall.content.curation.KeepIgnoredWords;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.search.curation.BestBets;
import org.moothall.search.curation.IgnoredWords;
import org.moothall.search.curation.IgnoredWordsList;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lists and keeps best bets and ignored words. */
@Controller
class CurationController {

    private final BestBets bets;
    private final IgnoredWordsList ignored;
    private final KeepBestBets keepBets;
    private final KeepIgnoredWords keepWords;
    private final BetViews views;
    private final Callers callers;

    CurationController(
            BestBets bets,
            IgnoredWordsList ignored,
            KeepBestBets keepBets,
            KeepIgnoredWords keepWords,
            BetViews views,
            Callers callers) {
        this.bets = bets;
        this.ignored = ignored;
        this.keepBets = keepBets;
        this.keepWords = keepWords;
        this.views = views;
        this.callers = callers;
    }

    @QueryMapping
    List<BetViews.View> bestBets() {
        callers.current().require(Permission.READ_EDITORIAL);
        return views.of(bets.all());
    }

    @QueryMapping
    List<WordsView> ignoredWords() {
        callers.current().require(Permission.READ_EDITORIAL);
        return ignored.all().stream().map(WordsView::of).toList();
    }

    @MutationMapping
    BetPayload saveBestBet(
            @Argument @Nullable UUID id, @Argument @Nullable Integer version, @Argument BestBets.Wanted bet) {
        return betPayload(() -> views.of(keepBets.save(callers.current(), Changed.of(id, version), bet)));
    }

    @MutationMapping
    BetPayload removeBestBet(@Argument UUID id, @Argument int version) {
        return betPayload(() -> views.of(keepBets.remove(callers.current(), new Changed(id, version))));
    }

    @MutationMapping
    WordsPayload saveIgnoredWords(
            @Argument @Nullable UUID id, @Argument @Nullable Integer version, @Argument String words) {
        return wordsPayload(() -> keepWords.save(callers.current(), Changed.of(id, version), words));
    }

    @MutationMapping
    WordsPayload removeIgnoredWords(@Argument UUID id, @Argument int version) {
        return wordsPayload(() -> keepWords.remove(callers.current(), new Changed(id, version)));
    }

    private static BetPayload betPayload(Supplier<BetViews.View> work) {
        try {
            return new BetPayload(work.get(), List.of());
        } catch (Refused e) {
            return new BetPayload(null, e.refusals());
        }
    }

    private static WordsPayload wordsPayload(Supplier<IgnoredWords> work) {
        try {
            return new WordsPayload(WordsView.of(work.get()), List.of());
        } catch (Refused e) {
            return new WordsPayload(null, e.refusals());
        }
    }

    record BetPayload(BetViews.@Nullable View bestBet, List<Refusal> refusals) {}

    record WordsPayload(@Nullable WordsView ignored, List<Refusal> refusals) {}

    record WordsView(UUID id, String words, int version, Instant changedAt, String changedBy) {

        static WordsView of(IgnoredWords words) {
            return new WordsView(
                    words.id(),
                    words.words(),
                    words.kept().version(),
                    words.kept().at(),
                    words.kept().by());
        }
    }
}
