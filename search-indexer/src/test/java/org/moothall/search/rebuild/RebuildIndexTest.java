package org.moothall.search.rebuild;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import javax.sql.DataSource;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.query.Audience;
import org.springframework.beans.factory.annotation.Autowired;

class RebuildIndexTest extends SearchTest {

    @Autowired
    private RebuildIndex rebuild;

    @Autowired
    private DataSource database;

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
        try (RebuildLock held = RebuildLock.acquire(database, ALIAS).orElseThrow()) {
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
        try (RebuildLock held = RebuildLock.acquire(database, ALIAS).orElseThrow()) {
            PhysicalIndex beingBuilt = indices.create();
            rebuild.removeLeftovers();
            assertThat(indices.spare()).containsExactly(beingBuilt);
            assertThat(held.isHeld()).isTrue();
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
