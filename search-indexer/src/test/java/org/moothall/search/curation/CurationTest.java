package org.moothall.search.curation;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CurationTest {

    private static final LocalDate TODAY = LocalDate.of(2019, 9, 2);
    private static final Kept KEPT = new Kept(1, Instant.parse("2019-09-01T08:00:00Z"), "editor");
    private static final UUID DOCUMENT = UUID.randomUUID();

    private final Curation curation = Curation.NONE
            .with(ignored("please"))
            .with(ignored("kirklees"))
            .with(ignored("kirklees council"))
            .with(bet("bin days", TODAY));

    @ParameterizedTest
    @CsvSource({
        "'bins please', 'bins '",
        "'Kirklees Council tax', ' tax'",
        "'tax in KIRKLEES’ towns', 'tax in  towns'",
        "'\"kirklees council\" bins', '\"\" bins'",
        "'kirkleesian bins', 'kirkleesian bins'",
        "'bins -kirklees', 'bins -'"
    })
    void leavesIgnoredWordsOut(String typed, String left) {
        CuratedQuery query = curation.of(typed, TODAY);
        assertThat(query.words()).isEqualTo(left);
        assertThat(query.findsNothing()).isFalse();
    }

    @Test
    void findsNothingByIgnoredWordsAlone() {
        assertThat(curation.of("Kirklees, please!", TODAY).findsNothing()).isTrue();
        assertThat(curation.of("", TODAY).findsNothing()).isFalse();
        assertThat(curation.of("???", TODAY).findsNothing()).isFalse();
    }

    @Test
    void pinsForTheWholeQueryUntilTheLastDayHasPassed() {
        assertThat(curation.of("Bin day?", TODAY).pinned()).containsExactly(DOCUMENT);
        assertThat(curation.of("Bin day?", TODAY.plusDays(1)).pinned()).isEmpty();
        assertThat(curation.of("bin day in ashbrow", TODAY).pinned()).isEmpty();
    }

    @Test
    void takesAChangedOneInPlaceOfTheFormer() {
        BestBet former = bet("bin days", null);
        BestBet changed = new BestBet(former.id(), "recycling", former.documents(), null, KEPT);
        Curation now = Curation.NONE.with(former).with(changed);
        assertThat(now.of("bin days", TODAY).pinned()).isEmpty();
        assertThat(now.of("recycling", TODAY).pinned()).containsExactly(DOCUMENT);
        assertThat(now.without(former.id()).of("recycling", TODAY).pinned()).isEmpty();
    }

    private static IgnoredWords ignored(String words) {
        return new IgnoredWords(UUID.randomUUID(), words, KEPT);
    }

    private static BestBet bet(String query, LocalDate lastDay) {
        return new BestBet(UUID.randomUUID(), query, List.of(DOCUMENT), lastDay, KEPT);
    }
}
