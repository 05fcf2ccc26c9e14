package org.moothall.search.query;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static org.awaitility.Awaitility.await;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.search.Published;
import org.moothall.search.SearchTest;
import org.moothall.search.curation.BestBet;
import org.moothall.search.curation.BestBets;
import org.moothall.search.curation.CurationRefused;
import org.moothall.search.curation.CurationRefused.Reason;
import org.moothall.search.curation.IgnoredWordsList;
import org.moothall.search.curation.PresentCuration;
import org.springframework.beans.factory.annotation.Autowired;

class CuratedSearchTest extends SearchTest {

    @Autowired
    private BestBets bets;

    @Autowired
    private IgnoredWordsList ignored;

    @Autowired
    private PresentCuration curation;

    private final Published calendar =
            Published.titled("Collection calendar").type("HELP_ARTICLE", "HELP").wards("ashbrow");
    private final Published tip = Published.titled("Where the tip is");
    private final Published forStaff = Published.titled("Rota of the crews").visibleTo(Audience.STAFF);
    private final List<Published> bins = IntStream.range(0, 12)
            .mapToObj(i -> Published.titled("Bins, part " + i).type("STORY", "HUB"))
            .toList();

    @BeforeEach
    void publish() {
        jdbc.sql("delete from best_bet").update();
        jdbc.sql("delete from ignored_words").update();
        List<Published> all = new ArrayList<>(bins);
        all.addAll(List.of(calendar, tip, forStaff));
        beginWith(all.toArray(Published[]::new));
    }

    @Test
    void putsPinnedDocumentsFirstInTheirOrderAndCountsThemAsFound() {
        pin("bins", null, tip, calendar, bins.get(11));
        SearchResult found = search("Bins", Audience.PUBLIC);
        assertThat(ids(found)).startsWith(tip.id(), calendar.id(), bins.get(11).id());
        assertThat(ids(found)).hasSize(14).doesNotHaveDuplicates();
        assertThat(found.total()).isEqualTo(14);
        assertThat(found.facets())
                .filteredOn(facet -> facet.name().equals("type"))
                .flatExtracting(Facet::values)
                .contains(new Facet.Value("STORY", 13), new Facet.Value("HELP_ARTICLE", 1));
    }

    @Test
    void showsPinnedDocumentsOnceAcrossPages() {
        pin("bins", null, tip, bins.get(7), calendar);
        List<UUID> seen = new ArrayList<>();
        String after = null;
        SearchResult page;
        do {
            page = queries.search(
                    SearchRequest.of("bins", Audience.PUBLIC).first(2).after(after));
            seen.addAll(ids(page));
            after = page.hits().getLast().cursor();
        } while (page.hasNext());
        assertThat(seen)
                .hasSize(14)
                .doesNotHaveDuplicates()
                .startsWith(tip.id(), bins.get(7).id(), calendar.id());
    }

    @Test
    void pinsNothingThatAReaderMayNotSee() {
        pin("bins", null, forStaff, calendar);
        log.withdraw(calendar);
        assertThat(search("bins", Audience.PUBLIC).total()).isEqualTo(12);
        catchUp();
        assertThat(ids(search("bins", Audience.PUBLIC))).doesNotContain(forStaff.id(), calendar.id());
        SearchResult staff = search("bins", Audience.STAFF);
        assertThat(ids(staff)).startsWith(forStaff.id());
        assertThat(staff.total()).isEqualTo(13);
    }

    @Test
    void narrowsPinnedDocumentsLikeAllOthers() {
        pin("bins", null, calendar);
        SearchResult narrowed = queries.search(SearchRequest.of("bins", Audience.PUBLIC)
                .narrowedTo(SearchFilter.none().withTypes("STORY")));
        assertThat(narrowed.total()).isEqualTo(12);
    }

    @Test
    void forgetsABestBetWhoseLastDayHasPassed() {
        pin("bins", curation.today().minusDays(1), calendar);
        assertThat(search("bins", Audience.PUBLIC).total()).isEqualTo(12);
    }

    @Test
    void findsNothingByIgnoredWordsButWhatIsPinned() {
        ignore("tip");
        assertThat(search("tip", Audience.PUBLIC).total()).isZero();
        assertThat(ids(search("tip calendar", Audience.PUBLIC))).containsExactly(calendar.id());
        pin("tip", null, calendar);
        assertThat(ids(search("tip", Audience.PUBLIC))).containsExactly(calendar.id());
    }

    @Test
    void refusesASecondBestBetForAQuery() {
        pin("bin days", null, calendar);
        assertThatExceptionOfType(CurationRefused.class)
                .isThrownBy(
                        () -> bets.composed(null, new BestBets.Wanted("Bin day?", List.of(tip.id()), null), "editor"))
                .extracting(CurationRefused::reason)
                .isEqualTo(Reason.THERE_ALREADY);
    }

    private void pin(String query, @Nullable LocalDate lastDay, Published... documents) {
        BestBet bet = bets.composed(
                null,
                new BestBets.Wanted(
                        query, List.of(documents).stream().map(Published::id).toList(), lastDay),
                "editor");
        bets.put(bet);
        awaitTaken();
    }

    private void ignore(String words) {
        ignored.put(ignored.composed(null, words, "editor"));
        awaitTaken();
    }

    private void awaitTaken() {
        await().until(() -> curation.now().bets().equals(bets.all())
                && curation.now().ignored().equals(ignored.all()));
    }

    private static List<UUID> ids(SearchResult result) {
        return result.hits().stream().map(SearchHit::documentId).toList();
    }
}
