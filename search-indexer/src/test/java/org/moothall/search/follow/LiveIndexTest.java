package org.moothall.search.follow;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.log.FollowerOffsets;
import org.moothall.search.log.PublicationLog;
import org.moothall.search.query.Audience;
import org.moothall.search.rebuild.RebuildIndex;
import org.springframework.beans.factory.annotation.Autowired;

class LiveIndexTest extends SearchTest {

    @Autowired
    private FollowerOffsets offsets;

    @Autowired
    private PublicationLog publicationLog;

    @Autowired
    private RebuildIndex rebuild;

    private final Published story = Published.titled("What the backup held");
    private PhysicalIndex before;

    @BeforeEach
    void begin() {
        beginWith(story, story.retitled("Lost with the restored backup"));
        before = indices.live().orElseThrow();
    }

    @Test
    void isTheOneBehindTheAliasAtEveryStart() {
        assertThat(newlyStarted().get()).isEqualTo(before);
        assertThat(newlyStarted().get()).isEqualTo(before);
    }

    @Test
    void isBuiltAnewWhenItsOffsetLiesBeyondTheLog() {
        restoreDatabase(2);
        assertHoldsWhatTheBackupHeld();
    }

    @Test
    void isBuiltAnewWhenItHoldsNumbersBeyondTheLogThoughItsOffsetFits() {
        restoreDatabase(1);
        assertHoldsWhatTheBackupHeld();
    }

    @Test
    void isBuiltAnewWhenItsOffsetIsNotKnown() {
        jdbc.sql("delete from follower_offset").update();
        assertThat(newlyStarted().get()).isNotEqualTo(before);
        assertThat(contents().visible()).isEqualTo(Map.of(story.id(), 2L));
    }

    @Test
    void isBuiltAnewWhenSomeoneHasDroppedIt() {
        indices.drop(before);
        assertThat(newlyStarted().get()).isNotEqualTo(before);
        assertThat(indices.spare()).isEmpty();
    }

    private void assertHoldsWhatTheBackupHeld() {
        assertThat(newlyStarted().get()).isNotEqualTo(before);
        assertThat(contents().visible()).isEqualTo(Map.of(story.id(), 1L));
        assertThat(search("lost", Audience.PUBLIC).hits()).isEmpty();
    }

    private void restoreDatabase(long offset) {
        log.empty();
        log.publish(story.retitled("What the backup held"));
        jdbc.sql("insert into follower_offset values (:index, :offset, utc_timestamp(6))")
                .param("index", before.name())
                .param("offset", offset)
                .update();
    }

    private LiveIndex newlyStarted() {
        return new LiveIndex(indices, offsets, publicationLog, rebuild);
    }
}
