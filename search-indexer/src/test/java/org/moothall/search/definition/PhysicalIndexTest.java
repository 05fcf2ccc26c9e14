package org.moothall.search.definition;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import org.junit.jupiter.api.Test;

class PhysicalIndexTest {

    private static final PhysicalIndex INDEX =
            PhysicalIndex.madeAt(Instant.parse("2019-07-01T08:00:00.123Z"), "moothall-documents", 3);

    @Test
    void isNamedByAliasDefinitionAndMoment() {
        assertThat(INDEX.name()).isEqualTo("moothall-documents-3-20190701080000123");
        assertThat(PhysicalIndex.named(INDEX.name(), "moothall-documents")).contains(INDEX);
    }

    @Test
    void takesNoOtherNameForItsOwn() {
        assertThat(PhysicalIndex.named(INDEX.name(), "moothall")).isEmpty();
        assertThat(PhysicalIndex.named("moothall-documents", "moothall-documents"))
                .isEmpty();
        assertThat(PhysicalIndex.named("moothall-documents-backup", "moothall-documents"))
                .isEmpty();
    }

    @Test
    void fitsTheFollowersTableWithTheLongestAlias() {
        assertThat(PhysicalIndex.madeAt(Instant.EPOCH, "a".repeat(36), 9999).name())
                .hasSizeLessThanOrEqualTo(60);
    }
}
