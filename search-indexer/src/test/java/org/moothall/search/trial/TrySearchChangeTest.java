package org.moothall.search.trial;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.moothall.search.curation.BestBets;
import org.moothall.search.curation.Curation;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.query.Audience;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

@TestPropertySource(
        properties = {
            "moothall.search.judgements=classpath:search/relevance/waste.yaml",
            "moothall.search.trial.largest=3"
        })
class TrySearchChangeTest extends SearchTest {

    @Autowired
    private TrySearchChange trying;

    @Autowired
    private Trials trials;

    @Autowired
    private BestBets bets;

    private final Published collections = Published.titled("Bin collections").summary("When your bins are emptied.");
    private final Published tip = Published.titled("Recycling centre").body("Where garden rubbish goes.");

    @BeforeEach
    void publish() {
        jdbc.sql("delete from best_bet").update();
        jdbc.sql("delete from search_trial").update();
        beginWith(collections, tip);
    }

    @Test
    void showsWhatSynonymsWouldDoAndLeavesNothingBehind() {
        PhysicalIndex live = indices.live().orElseThrow();
        Trial trial = finished(trying.begin(
                new ProposedChange.Synonyms(List.of("charabanc, recycling centre"), List.of("charabanc"))));
        assertThat(trial.problem()).isNull();
        assertThat(trial.done()).isEqualTo(2);
        TrialEffect effect = trial.effect();
        assertThat(effect.probes())
                .containsExactly(new TrialEffect.Probe("charabanc", List.of(), List.of("recycling-centre")));
        assertThat(effect.queries()).isPositive();
        assertThat(indices.trials()).isEmpty();
        assertThat(indices.live()).contains(live);
        assertThat(search("charabanc", Audience.PUBLIC).total()).isZero();
    }

    @Test
    void showsWhatABestBetWouldDo() {
        var bet = bets.composed(null, new BestBets.Wanted("bin collections", List.of(tip.id()), null), "editor");
        Trial trial =
                finished(trying.begin(new ProposedChange.Laid(Curation.NONE.with(bet), List.of("bin collections"))));
        assertThat(trial.effect().probes().getFirst().before()).containsExactly("bin-collections");
        assertThat(trial.effect().probes().getFirst().after()).containsExactly("recycling-centre", "bin-collections");
        assertThat(bets.all()).isEmpty();
    }

    @Test
    void triesOneChangeAtATime() {
        trials.begin(0);
        assertThatExceptionOfType(TrialRefused.class)
                .isThrownBy(() -> trying.begin(new ProposedChange.Laid(Curation.NONE, List.of())));
        jdbc.sql("update search_trial set sign_at = sign_at - interval 2 minute")
                .update();
        assertThat(finished(trying.begin(new ProposedChange.Laid(Curation.NONE, List.of())))
                        .state())
                .isEqualTo(Trial.State.DONE);
    }

    @Test
    void buildsNoTrialIndexOfMoreDocumentsThanTheSettingAllows() {
        log.publish(Published.titled("A third"));
        log.publish(Published.titled("A fourth"));
        catchUp();
        assertThatExceptionOfType(TrialRefused.class)
                .isThrownBy(() -> trying.begin(new ProposedChange.Synonyms(List.of(), List.of())))
                .withMessageContaining("4 documents");
    }

    private Trial finished(UUID id) {
        return await().until(() -> trials.find(id).orElseThrow(), trial -> trial.state() != Trial.State.RUNNING);
    }
}
