package org.moothall.content.searches;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.UUID;
import java.util.stream.IntStream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.content.audience.Audience;
import org.moothall.content.searches.RecordWanted.Which;
import org.moothall.content.testing.ContentTest;
import org.moothall.content.time.Moments;
import org.springframework.beans.factory.annotation.Autowired;

class SearchRecordTest extends ContentTest {

    private static final String BROWSER = "Mozilla/5.0 (X11; Linux x86_64; rv:150.0) Gecko/20100101 Firefox/150.0";
    private static final UUID BINS = UUID.randomUUID();
    private static final UUID TIP = UUID.randomUUID();

    @Autowired
    private RecordSearches record;

    @Autowired
    private ReadSearchRecord read;

    @Autowired
    private ForgetSearches forget;

    @Autowired
    private PopularSearches popular;

    private int visitors;

    @BeforeEach
    void nothingIsRecorded() {
        record.flush();
        jdbc.update("delete from search_record");
        jdbc.update("delete from search_record_opened");
    }

    @Test
    void countsSearchesAndWhatWasOpenedAtWhichRank() {
        List<Searcher> people = IntStream.range(0, 4).mapToObj(i -> somebody()).toList();
        people.forEach(each -> record.searched(each, "Bin days?", 12));
        record.opened(people.get(0), "bin days", BINS, 1);
        record.opened(people.get(1), "BIN DAYS", BINS, 3);
        record.opened(people.get(1), "bin days", TIP, 5);
        record.flush();

        RecordedQuery found = only(Which.ALL);
        assertThat(found.query()).isEqualTo("bin days");
        assertThat(found.times()).isEqualTo(4);
        assertThat(found.meanResults()).isEqualTo(12);
        assertThat(found.followed()).isEqualTo(2);
        assertThat(found.meanRank()).isEqualTo(3);
        assertThat(found.opened())
                .containsExactly(new RecordedQuery.Opened(BINS, 2, 2), new RecordedQuery.Opened(TIP, 1, 5));
    }

    @Test
    void keepsNothingThatSaysWhoSearched() {
        record.searched(somebody(), "bin days", 1);
        record.opened(somebody(), "bin days", BINS, 1);
        record.flush();
        assertThat(jdbc.queryForMap("select * from search_record"))
                .containsOnlyKeys("day", "audience", "query", "times", "unanswered", "results", "followed");
        assertThat(jdbc.queryForMap("select * from search_record_opened"))
                .containsOnlyKeys("day", "audience", "query", "document_id", "times", "ranks");
    }

    @Test
    void countsWhoLoadsAPageAgainOnce() {
        Searcher one = somebody();
        for (int times = 0; times < 5; times++) {
            record.searched(one, "bins", 3);
            record.opened(one, "bins", BINS, 1);
        }
        record.flush();
        assertThat(jdbc.queryForObject("select times from search_record", Integer.class))
                .isEqualTo(1);
        assertThat(jdbc.queryForObject("select followed from search_record", Integer.class))
                .isEqualTo(1);
        assertThat(jdbc.queryForObject("select times from search_record_opened", Integer.class))
                .isEqualTo(1);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "curl/8.9",
                "Mozilla/5.0 (compatible; Googlebot/2.1; +http://www.google.com/bot.html)",
                "Mozilla/5.0 (X11) HeadlessChrome/140.0"
            })
    void countsNoRobots(String program) {
        record.searched(new Searcher(Audience.PUBLIC, null, "192.0.2.9", program), "bins", 3);
        record.flush();
        assertThat(jdbc.queryForObject("select count(*) from search_record", Integer.class))
                .isZero();
    }

    @Test
    void showsNoWordsThatOnlyAFewSearchedFor() {
        searchedBy(2, "jo smith eviction", 0);
        searchedBy(3, "skips", 0);
        record.flush();
        assertThat(queries(Which.FOUND_NOTHING, null))
                .extracting(RecordedQuery::query)
                .containsExactly("skips");
        assertThat(totals()).isEqualTo(new ReadSearchRecord.Totals(5, 5, 0, 2));
    }

    @ParameterizedTest
    @ValueSource(strings = {"ring 01632 960001", "jo@example.org", "bins HD1 2TT", "bins hd12tt"})
    void keepsNoWordsThatPlainlySayWhoSomebodyIs(String typed) {
        searchedBy(4, typed, 1);
        record.flush();
        assertThat(totals().unshown()).isEqualTo(4);
        assertThat(jdbc.queryForList("select distinct query from search_record", String.class))
                .containsExactly("");
    }

    @Test
    void tellsAudiencesAndKindsOfSearchesApart() {
        searchedBy(3, "skips", 0);
        searchedBy(3, "parking", 8);
        IntStream.range(0, 3)
                .forEach(i -> record.searched(
                        new Searcher(Audience.STAFF, UUID.randomUUID(), "192.0.2.1", BROWSER), "leave", 2));
        record.flush();
        assertThat(queries(Which.NOT_OPENED, Audience.PUBLIC))
                .extracting(RecordedQuery::query)
                .containsExactly("parking");
        assertThat(queries(Which.ALL, Audience.STAFF))
                .extracting(RecordedQuery::query)
                .containsExactly("leave");
        assertThat(queries(Which.ALL, null)).hasSize(3);
    }

    @Test
    void forgetsRareWordsEarlyAndCountsLate() {
        searchedBy(2, "rare words", 1);
        searchedBy(3, "usual words", 1);
        record.opened(somebody(), "rare words", BINS, 1);
        record.flush();
        setBack(Duration.ofDays(31));
        forget.forget();
        assertThat(jdbc.queryForList("select query from search_record order by query", String.class))
                .containsExactly("", "usual words");
        assertThat(jdbc.queryForObject("select times from search_record where query = ''", Integer.class))
                .isEqualTo(2);
        assertThat(jdbc.queryForObject("select count(*) from search_record_opened", Integer.class))
                .isZero();
        setBack(Duration.ofDays(370));
        forget.forget();
        assertThat(jdbc.queryForObject("select count(*) from search_record", Integer.class))
                .isZero();
    }

    @Test
    void offersToOthersWhatManySearchedForOverSeveralDaysWithSuccess() {
        for (int day = 0; day < 3; day++) {
            searchedBy(4, "bin days", 12);
            searchedBy(4, "never opened", 12);
            record.opened(somebody(), "bin days", BINS, 1);
            record.flush();
            setBack(Duration.ofDays(1));
        }
        searchedBy(12, "bins of one day", 3);
        record.opened(somebody(), "bins of one day", BINS, 1);
        Searcher staff = new Searcher(Audience.STAFF, UUID.randomUUID(), "192.0.2.1", BROWSER);
        record.searched(staff, "bins of staff", 2);
        record.flush();
        assertThat(popular.popular(Audience.PUBLIC)).containsExactly("bin days");
        assertThat(popular.popular(Audience.STAFF)).containsExactly("bin days");
        jdbc.update("update search_record set audience = 'STAFF' where query = 'bin days'");
        assertThat(popular.popular(Audience.STAFF)).containsExactly("bin days");
        assertThat(popular.popular(Audience.PUBLIC)).isEmpty();
        assertThat(popular.popular(Audience.COUNCILLOR)).isEmpty();
    }

    private void setBack(Duration period) {
        jdbc.update("update search_record set day = date_sub(day, interval ? day)", period.toDays());
        jdbc.update("update search_record_opened set day = date_sub(day, interval ? day)", period.toDays());
    }

    private void searchedBy(int people, String typed, long results) {
        IntStream.range(0, people).forEach(i -> record.searched(somebody(), typed, results));
    }

    private Searcher somebody() {
        visitors++;
        return new Searcher(Audience.PUBLIC, null, "192.0.2." + visitors + "/" + UUID.randomUUID(), BROWSER);
    }

    private RecordedQuery only(Which which) {
        List<RecordedQuery> found = queries(which, null);
        assertThat(found).hasSize(1);
        return found.getFirst();
    }

    private List<RecordedQuery> queries(Which which, @Nullable Audience audience) {
        return read.queries(today(which, audience), 100);
    }

    private ReadSearchRecord.Totals totals() {
        return read.totals(today(Which.ALL, null));
    }

    private RecordWanted today(Which which, @Nullable Audience audience) {
        LocalDate today = LocalDate.ofInstant(clock.instant(), Moments.LONDON);
        return new RecordWanted(today, today, audience, which);
    }
}
