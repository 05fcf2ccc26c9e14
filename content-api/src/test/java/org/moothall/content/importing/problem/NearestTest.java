package org.moothall.content.importing.problem;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestTest {

    private static final List<String> KEYS = List.of("title", "tier", "type", "summary", "leadImage", "wards");

    @ParameterizedTest
    @CsvSource({"titel, title", "sumary, summary", "leadimage, leadImage", "ward, wards", "tipe, type"})
    void guessesASlip(String given, String meant) {
        assertThat(Nearest.remedy(given, KEYS)).isEqualTo("Did you mean “" + meant + "”?");
    }

    @Test
    void namesWhatThereIsWhenNothingIsNear() {
        assertThat(Nearest.remedy("colour", KEYS))
                .isEqualTo("Use one of: leadImage, summary, tier, title, type, wards.");
        assertThat(Nearest.remedy("colour", Collections.nCopies(41, "zzzzzzzzzzzz")))
                .isEqualTo("Check how it is written.");
    }
}
