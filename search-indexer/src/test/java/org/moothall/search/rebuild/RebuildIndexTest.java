package org.moothall.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.indexing.IndexEntries;
import org.moothall.search.lease.Lease;
import org.moothall.search.lease.Leases;
import org.moothall.search.log.LogEntry;
import org.moothall.search.log.PublicationLog;
import org.moothall.search.query.Audience;
import org.springframework.beans.factory.annotation.Autowired;

class RebuildIndexTest extends SearchTest {

    @Autowired
    private RebuildIndex rebuild;

    @Autowired
    private Rebuilds rebuilds;

    @Autowired
    private Leases leases;

    @Autowired
    private FillIndex fill;

    @Autowired
    private IndexEntries entries;

    @Autowired
    private PublicationLog publications;

    private final Published story = Published.titled("A story");

    @BeforeEach
    void begin() {
        beginEmpty();
    }

    @Test
    void buildsTheFirstIndexFromTheLog() {
        log.publish(story);
        long newest = log.publish(story.retitled("A better story"));
        long withdrawn = log.publish(Published.titled("Gone")) + 1;
        log.append("WITHDRAWN", documentOf(withdrawn - 1), null);
        catchUp();
        assertThat(contents().visible()).isEqualTo(Map.of(story.id(), newest));
        assertThat(contents().hidden()).containsValue(withdrawn);
        assertThat(search("better", Audience.PUBLIC).total()).isOne();
    }

    @Test
    void replacesTheIndexInUseAndDropsIt() {
        long number = log.publish(story);
        catchUp();
        PhysicalIndex before = indices.live().orElseThrow();

        PhysicalIndex after = rebuild.run("a test wants it");
        assertThat(after).isNotEqualTo(before).isEqualTo(indices.live().orElseThrow());
        assertThat(indices.spare()).isEmpty();
        assertThat(contents().visible()).isEqualTo(Map.of(story.id(), number));
        assertThat(followers()).containsExactly(after.name());
    }

    @Test
    void refusesToRunTwiceAtOnce() {
        try (Lease held = leases.take("rebuild:" + ALIAS).orElseThrow()) {
            assertThat(held.isHeld()).isTrue();
            assertThatExceptionOfType(RebuildUnderWay.class).isThrownBy(() -> rebuild.run("a test wants it"));
        }
        rebuild.run("the other has ended");
    }

    @Test
    void removesWhatARebuildLeftThatDied() {
        log.publish(story);
        PhysicalIndex dead = indices.create();
        catchUp();
        assertThat(indices.spare()).isEmpty();
        assertThat(indices.live()).isPresent().get().isNotEqualTo(dead);

        indices.create();
        rebuild.removeLeftovers();
        assertThat(indices.spare()).isEmpty();
        assertThat(search("story", Audience.PUBLIC).total()).isOne();
    }

    @Test
    void leavesTheIndexOfARunningRebuildAlone() {
        catchUp();
        try (Lease held = leases.take("rebuild:" + ALIAS).orElseThrow()) {
            PhysicalIndex beingBuilt = indices.create();
            rebuild.removeLeftovers();
            assertThat(indices.spare()).containsExactly(beingBuilt);
            assertThat(held.isHeld()).isTrue();
        }
    }

    @Nested
    class Interrupted {

        private PhysicalIndex half;
        private Fill begun;

        /** As a rebuild that died when it had written all but the last of three documents. */
        @BeforeEach
        void half() {
            log.publish(story);
            catchUp();
            log.publish(Published.titled("Another"));
            log.publish(Published.titled("A third"));
            rebuilds.request("a test wants it", "ada");
            half = indices.create();
            begun = fill.begin(half);
            List<LogEntry> written =
                    publications.newestPerDocument(null, begun.upTo(), 2);
            entries.index(half, written);
            rebuilds.advance(begun.after(written.getLast().documentId(), 2, Duration.ofSeconds(2)));
        }

        @Test
        void goesOnFromWhereItWas() {
            assertThat(rebuilds.latest().orElseThrow().estimate()).contains(Duration.ofSeconds(1));
            PhysicalIndex after = rebuild.run("it goes on");
            assertThat(after).isEqualTo(half).isEqualTo(indices.live().orElseThrow());
            assertThat(contents().visible()).hasSize(3);
            assertThat(rebuilds.latest().orElseThrow())
                    .satisfies(done -> assertThat(done.state()).isEqualTo(RebuildState.DONE))
                    .satisfies(done -> assertThat(done.requestedBy()).isEqualTo("ada"));
            assertThat(settingsOf(after)).containsExactly("0", "1000ms");
        }

        @Test
        void isLeftAloneWhileItIsStopped() {
            assertThat(rebuilds.stop()).isTrue();
            assertThatExceptionOfType(RebuildStopped.class).isThrownBy(() -> fill.fill(half, begun));
            rebuild.removeLeftovers();
            assertThat(indices.spare()).containsExactly(half);
            assertThat(rebuilds.resume()).isTrue();
            assertThat(rebuild.run("it goes on")).isEqualTo(half);
        }

        @Test
        void beginsAnewWhenItsIndexIsGone() {
            indices.drop(half);
            PhysicalIndex after = rebuild.run("it goes on");
            assertThat(after).isNotEqualTo(half);
            assertThat(contents().visible()).hasSize(3);
        }

        @Test
        void isDoneWhenItDiedBetweenTheSwitchAndSayingSo() {
            PhysicalIndex live = rebuild.run("it goes on");
            jdbc.sql("update index_rebuild set state = 'RUNNING'").update();
            assertThat(rebuild.run("it goes on")).isEqualTo(live);
            assertThat(rebuilds.latest().orElseThrow().state()).isEqualTo(RebuildState.DONE);
        }

        @Test
        void isGivenUpForOneFromTheBeginning() {
            assertThat(rebuild.afresh("a test wants it")).isNotEqualTo(half);
            assertThat(indices.spare()).isEmpty();
        }
    }

    private List<String> settingsOf(PhysicalIndex index) {
        try {
            var settings = elasticsearch
                    .indices()
                    .getSettings(get -> get.index(index.name()))
                    .get(index.name())
                    .settings()
                    .index();
            return List.of(settings.numberOfReplicas(), settings.refreshInterval().time());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private UUID documentOf(long number) {
        return UUID.fromString(jdbc.sql("select document_id from publication_log where number = " + number)
                .query(String.class)
                .single());
    }

    private List<String> followers() {
        return jdbc.sql("select follower from follower_offset")
                .query(String.class)
                .list();
    }
}
