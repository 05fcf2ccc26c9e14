package org.moothall.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.awaitility.Awaitility.await;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.query.Audience;
import org.moothall.search.rebuild.RebuildIndex;
import org.moothall.search.rebuild.Rebuilds;
import org.moothall.search.synonyms.RuleRefused;
import org.moothall.search.synonyms.SynonymRule;
import org.moothall.search.synonyms.SynonymRules;
import org.springframework.beans.factory.annotation.Autowired;

/** Rules that editors add, in the analyser of a real index. */
class EditorsSynonymsTest extends SearchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);

    @Autowired
    private SynonymRules rules;

    @Autowired
    private RebuildIndex rebuild;

    @Autowired
    private Rebuilds rebuilds;

    @Autowired
    private IndexingSettings settings;

    private final Published mayor = Published.titled("Ask the mayor");
    private final Published gullies = Published.titled("Who empties the gullies");

    @BeforeEach
    void begin() {
        beginWith(gullies, mayor);
    }

    @AfterEach
    void removeRules() {
        rules.all().stream().map(SynonymRule::id).forEach(rules::remove);
    }

    @Test
    void makeASearchFindWhatItDidNotOnceTheyAreApplied() {
        assertThat(found("street drains")).isEmpty();
        add("gullies, street drains");
        assertThat(indices.areUpToDate()).isFalse();
        apply();
        assertThat(indices.areUpToDate()).isTrue();
        assertThat(found("street drains")).containsExactly(gullies);
    }

    @Test
    void leadOneWayWhenTheySaySo() {
        add("first citizen => mayor");
        apply();
        assertThat(found("first citizen")).containsExactly(mayor);
    }

    @ParameterizedTest
    @ValueSource(strings = {"the, of", "A&E, casualty", "o'clock, time", "£5, fiver", "gully\\, drain, sewer"})
    void mayHoldWhateverPassedTheirChecks(String odd) {
        add(odd);
        apply();
        assertThat(found("gullies")).containsExactly(gullies);
    }

    @Test
    void areRefusedWhenBrokenAndLeaveSearchAsItIs() {
        for (String broken :
                List.of("gullies", "gullies =>", "=> drains", "gullies, , drains", "gullies => drains => sewers")) {
            assertThatThrownBy(() -> add(broken)).as(broken).isInstanceOf(RuleRefused.class);
        }
        assertThat(indices.areUpToDate()).isTrue();
        assertThat(found("gullies")).containsExactly(gullies);
    }

    private void add(String rule) {
        rules.put(null, rule, "edith", List.of());
    }

    private void apply() {
        PhysicalIndex before = indices.live().orElseThrow();
        new DefinitionUpgrade(indices, rebuild, rebuilds, settings, Clock.systemUTC()).consider(before);
        await().atMost(PATIENCE).until(() -> !indices.live().orElseThrow().equals(before));
        catchUp();
    }

    private List<Published> found(String query) {
        return search(query, Audience.PUBLIC).hits().stream()
                .flatMap(hit -> Stream.of(gullies, mayor)
                        .filter(document -> document.id().equals(hit.documentId())))
                .toList();
    }
}
