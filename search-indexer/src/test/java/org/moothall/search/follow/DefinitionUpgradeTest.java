package org.moothall.search.follow;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.moothall.search.definition.IndexDefinition;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.rebuild.RebuildIndex;
import org.moothall.search.rebuild.RebuildState;
import org.moothall.search.rebuild.Rebuilds;
import org.moothall.search.synonyms.SynonymRule;
import org.moothall.search.synonyms.SynonymRules;
import org.springframework.beans.factory.annotation.Autowired;

class DefinitionUpgradeTest extends SearchTest {

    private static final Duration PATIENCE = Duration.ofSeconds(30);
    private static final String WITH_OTHER_SYNONYMS = "{\"mappings\":{\"_meta\":{\"synonyms\":\"others\"}}}";

    @Autowired
    private RebuildIndex rebuild;

    @Autowired
    private Rebuilds rebuilds;

    @Autowired
    private IndexingSettings settings;

    private DefinitionUpgrade newlyStarted;

    @BeforeEach
    void begin() {
        beginEmpty();
        newlyStarted = new DefinitionUpgrade(indices, rebuild, rebuilds, settings, Clock.systemUTC());
    }

    @Test
    void replacesAnIndexOfAnOlderDefinitionWhileItIsFollowed() throws IOException {
        PhysicalIndex old = put(0);
        Published story = Published.titled("A story");
        long number = log.publish(story);
        newlyStarted.consider(old);
        await().atMost(PATIENCE).until(() -> indices.live().orElseThrow().definition() == IndexDefinition.VERSION);
        catchUp();
        assertThat(contents().visible()).isEqualTo(Map.of(story.id(), number));
    }

    @Test
    void replacesAnIndexWithOtherSynonyms() throws IOException {
        PhysicalIndex old = put(IndexDefinition.VERSION);
        newlyStarted.consider(old);
        await().atMost(PATIENCE).until(() -> !indices.live().orElseThrow().equals(old));
    }

    @Test
    void leavesAnIndexOfANewerDefinitionAlone() throws IOException {
        PhysicalIndex newer = put(IndexDefinition.VERSION + 1);
        newlyStarted.consider(newer);
        assertThat(indices.isOutdated(newer)).isFalse();
        assertThat(indices.live()).contains(newer);
    }

    @Test
    void looksNoMoreOnceItHasFoundTheIndexRight() throws IOException {
        catchUp();
        newlyStarted.consider(indices.live().orElseThrow());
        indices.live().ifPresent(indices::drop);
        PhysicalIndex old = put(0);
        newlyStarted.consider(old);
        assertThat(indices.live()).contains(old);
        assertThat(indices.spare()).isEmpty();
    }

    @Test
    void takesUpSynonymsThatEditorsChangedSince(@Autowired SynonymRules rules) {
        catchUp();
        newlyStarted.consider(indices.live().orElseThrow());
        PhysicalIndex old = indices.live().orElseThrow();
        SynonymRule rule = rules.put(null, "gully, drain => drainage", "edith", List.of());
        try {
            assertThat(indices.areUpToDate()).isFalse();
            newlyStarted.consider(old);
            await().atMost(PATIENCE).until(indices::areUpToDate);
            assertThat(indices.live()).isNotEqualTo(java.util.Optional.of(old));
        } finally {
            rules.remove(rule.id());
        }
    }

    @Test
    void leavesTheOldIndexInUseWhenSomebodyStoppedItsRebuild() throws IOException {
        PhysicalIndex old = put(0);
        rebuilds.request("a test wants it", "ada");
        rebuilds.stop();
        newlyStarted.consider(old);
        assertThat(indices.live()).contains(old);
        assertThat(indices.spare()).isEmpty();

        rebuilds.resume();
        newlyStarted.consider(old);
        await().atMost(PATIENCE).until(() -> indices.live().orElseThrow().definition() == IndexDefinition.VERSION);
        await().atMost(PATIENCE)
                .untilAsserted(
                        () -> assertThat(rebuilds.latest().orElseThrow().state()).isEqualTo(RebuildState.DONE));
        assertThat(rebuilds.latest().orElseThrow().requestedBy()).isEqualTo("ada");
    }

    private PhysicalIndex put(int definition) throws IOException {
        PhysicalIndex index = new PhysicalIndex(ALIAS, definition, "20190101000000000");
        elasticsearch
                .indices()
                .create(create -> create.withJson(new StringReader(WITH_OTHER_SYNONYMS))
                        .index(index.name())
                        .aliases(ALIAS, alias -> alias)
                        .aliases(index.writeAlias(), alias -> alias));
        jdbc.sql("insert into follower_offset values (:index, 0, utc_timestamp(6))")
                .param("index", index.name())
                .update();
        return index;
    }
}
