package org.moothall.content.audience;

import static org.assertj.core.api.Assertions.assertThat;
import static org.moothall.content.audience.Audience.COUNCILLOR;
import static org.moothall.content.audience.Audience.PUBLIC;
import static org.moothall.content.audience.Audience.STAFF;

import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.function.BiConsumer;
import org.junit.jupiter.api.Test;

class VisibilityTest {

    private static final Instant NOW = Instant.parse("2019-07-01T08:00:00Z");

    /** Tries a rule on many sets of openings, some without a moment, some to come. */
    private static void always(BiConsumer<List<Opening>, Map<Audience, Instant>> rule) {
        Random random = new Random(1974);
        for (int i = 0; i < 2_000; i++) {
            List<Opening> openings = new ArrayList<>();
            for (Audience audience : Audience.values()) {
                if (random.nextBoolean()) {
                    Instant opens = NOW.plus(Duration.ofHours(random.nextInt(-48, 48)));
                    openings.add(new Opening(audience, random.nextInt(4) == 0 ? null : opens));
                }
            }
            rule.accept(openings, Visibility.at(NOW, openings));
        }
    }

    @Test
    void nobodySeesAnythingBeforeItOpens() {
        always((openings, since) -> since.forEach((reader, from) -> {
            assertThat(from).isBeforeOrEqualTo(NOW);
            assertThat(openings)
                    .anyMatch(opening -> reader.sees(opening.audience())
                            && opening.effective(NOW).equals(from));
        }));
    }

    @Test
    void everybodySeesWhatThePublicSees() {
        always((openings, since) -> {
            if (since.containsKey(PUBLIC)) {
                assertThat(since.get(STAFF)).isBeforeOrEqualTo(since.get(PUBLIC));
                assertThat(since.get(COUNCILLOR)).isBeforeOrEqualTo(since.get(PUBLIC));
            }
        });
    }

    @Test
    void anOpeningThatHasComeIsNeverHeldBack() {
        always((openings, since) -> openings.stream()
                .filter(opening -> !opening.effective(NOW).isAfter(NOW))
                .forEach(opening ->
                        assertThat(since.get(opening.audience())).isBeforeOrEqualTo(opening.effective(NOW))));
    }

    @Test
    void whatIsForStaffIsHiddenFromCouncillorsAndThePublic() {
        assertThat(Visibility.at(NOW, List.of(new Opening(STAFF, null)))).containsOnlyKeys(STAFF);
    }

    @Test
    void whatIsForCouncillorsIsHiddenFromStaff() {
        assertThat(Visibility.at(NOW, List.of(new Opening(COUNCILLOR, NOW.minusSeconds(1)))))
                .containsExactly(Map.entry(COUNCILLOR, NOW.minusSeconds(1)));
    }

    @Test
    void itOpensAtTheVeryMoment() {
        Opening opening = new Opening(PUBLIC, NOW);

        assertThat(Visibility.at(NOW.minusNanos(1_000), List.of(opening))).isEmpty();
        assertThat(Visibility.at(NOW, List.of(opening))).containsOnlyKeys(PUBLIC, STAFF, COUNCILLOR);
    }
}
