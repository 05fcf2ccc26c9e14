package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;

class NewestFirstTest extends SearchTest {

    @Test
    void keepsItsPlaceWhileNewerDocumentsArePublished() {
        Published oldest = Published.titled("Oldest").since("2017-01-01T00:00:00Z");
        Published older = Published.titled("Older").since("2018-01-01T00:00:00Z");
        beginWith(oldest, older);
        SearchRequest request = SearchRequest.of("  ", Audience.PUBLIC).first(1);
        SearchResult first = queries.search(request);

        log.publish(Published.titled("Newer").since("2019-01-01T00:00:00Z"));
        catchUp();
        SearchResult second =
                queries.search(request.after(first.hits().getFirst().cursor()));

        assertThat(first.hits()).extracting(SearchHit::documentId).containsExactly(older.id());
        assertThat(first.hits()).extracting(SearchHit::number).containsExactly(2L);
        assertThat(second.hits()).extracting(SearchHit::documentId).containsExactly(oldest.id());
        assertThat(second.hasNext()).isFalse();
    }
}
