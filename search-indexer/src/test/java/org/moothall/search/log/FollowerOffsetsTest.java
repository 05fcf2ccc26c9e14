package org.moothall.search.log;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.search.SearchTest;
import org.springframework.beans.factory.annotation.Autowired;

class FollowerOffsetsTest extends SearchTest {

    @Autowired
    private FollowerOffsets offsets;

    @BeforeEach
    void begin() {
        beginEmpty();
    }

    @Test
    void onlyEverMovesForward() {
        assertThat(offsets.of("feeds")).isEmpty();
        offsets.advance("feeds", 0);
        assertThat(offsets.of("feeds")).hasValue(0);
        offsets.advance("feeds", 12);
        offsets.advance("feeds", 7);
        assertThat(offsets.of("feeds")).hasValue(12);
        offsets.forget("feeds");
        assertThat(offsets.of("feeds")).isEmpty();
    }
}
