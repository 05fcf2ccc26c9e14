package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;

class PastSearchesTest extends SearchTest {

    private static final List<String> PAST = List.of("bin days", "bin strike pay", "bin lorry merger", "bin nonsense");

    private final Published days = Published.titled("Bin days in Ashbrow");
    private final Published strike =
            Published.titled("Pay offer").body("The bin strike ends.").visibleTo(Audience.STAFF);
    private final Published merger = Published.titled("Merger").body("Of the bin lorry depots.");

    @Test
    void suggestsWhatOthersSearchedForIfThisReaderFindsEveryWordOfItNow() {
        beginWith(days, strike, merger);
        assertThat(past(Audience.PUBLIC)).containsExactly("bin days", "bin lorry merger");
        assertThat(past(Audience.STAFF)).containsExactly("bin days", "bin strike pay", "bin lorry merger");
        log.withdraw(merger);
        assertThat(past(Audience.PUBLIC)).containsExactly("bin days");
        catchUp();
        assertThat(past(Audience.PUBLIC)).containsExactly("bin days");
    }

    @Test
    void putsThemAfterDocumentsAndWithinTheNumberAskedFor() {
        beginWith(days, strike, merger);
        assertThat(queries.suggest("bin", Audience.PUBLIC, 2, PAST))
                .extracting(Suggestion::text)
                .containsExactly("bin days", "bin lorry merger");
        assertThat(queries.suggest("bin", Audience.PUBLIC, 8, PAST).getFirst().documentId())
                .isEqualTo(days.id());
    }

    private List<String> past(Audience audience) {
        return queries.suggest("bin", audience, 8, PAST).stream()
                .filter(suggestion -> suggestion.documentId() == null)
                .map(Suggestion::text)
                .toList();
    }
}
