package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.moothall.search.rebuild.RebuildIndex;
import org.springframework.beans.factory.annotation.Autowired;

/** What the index has not heard of yet reaches no answer: the log decides, and the index follows. */
class WithdrawnTest extends SearchTest {

    @Autowired
    private RebuildIndex rebuild;

    private final Published stays = Published.titled("Gritting in winter").body("Where the gritters go.");
    private final Published goes =
            Published.titled("Gritting contract").wards("dalton").body("The contractor's penultimate offer.");

    @BeforeEach
    void publish() {
        beginWith(stays, goes);
    }

    @Test
    void isInNoHitCountFacetSuggestionOrSpellingFromThatMomentOn() {
        assertThat(search("gritting", Audience.PUBLIC).total()).isEqualTo(2);
        assertThat(search("penultimte", Audience.PUBLIC).didYouMean()).isEqualTo("penultimate");

        log.withdraw(goes);

        SearchResult result = search("gritting", Audience.PUBLIC);
        assertThat(result.hits()).extracting(SearchHit::documentId).containsExactly(stays.id());
        assertThat(result.total()).isEqualTo(1);
        assertThat(result.facets())
                .flatExtracting(Facet::values)
                .extracting(Facet.Value::value)
                .doesNotContain("dalton");
        assertThat(queries.suggest("gritting c", Audience.PUBLIC, 10)).isEmpty();
        assertThat(search("penultimte", Audience.PUBLIC).didYouMean()).isNull();
    }

    @Test
    void orForFewerReadersIsFoundByThoseAgainWhenTheIndexHasFollowed() {
        log.publish(goes.visibleTo(Audience.STAFF));

        assertThat(search("gritting", Audience.PUBLIC).total()).isEqualTo(1);

        follower.catchUp();
        assertThat(search("gritting", Audience.PUBLIC).total()).isEqualTo(1);
        assertThat(search("gritting", Audience.STAFF).total()).isEqualTo(2);
    }

    @Test
    void staysOutWhenARebuildHasPutAnotherIndexInUse() {
        rebuild.run("a test asks for it");
        log.withdraw(goes);

        assertThat(search("gritting", Audience.PUBLIC).total()).isEqualTo(1);
        catchUp();
        assertThat(search("gritting", Audience.PUBLIC).total()).isEqualTo(1);
    }
}
