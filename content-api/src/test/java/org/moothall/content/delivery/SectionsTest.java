package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.moothall.content.audience.Audience;
import org.moothall.content.details.Event;
import org.moothall.content.details.Opportunity;
import org.moothall.content.fuzzydate.FuzzyDate;
import tools.jackson.databind.JsonNode;

class SectionsTest extends DeliveryTest {

    private static final LocalDate TODAY = LocalDate.ofInstant(DeliveryApplication.NOW, ZoneOffset.UTC);

    private static final YearMonth THIS_MONTH = YearMonth.from(TODAY);

    @Test
    void showsWhatIsToComeByDateAndUndatedLastAndPagesThroughIt() {
        published.put(event("Next month", day(30)));
        published.put(event("Today", day(0)));
        published.put(event("Under way", FuzzyDate.months(THIS_MONTH.minusMonths(1), THIS_MONTH)));
        published.put(event("Over", day(-9)));
        published.put(DocumentBuilder.of(new Opportunity(FuzzyDate.ONGOING, null, null))
                .title("Always"));
        published.put(event("For staff", day(1)).only(Audience.STAFF));
        published.put(DocumentBuilder.story("No event"));
        assertThat(paged(visitor(), false)).containsExactly("Under way", "Today", "Next month", "Always");
        assertThat(paged(as(Audience.STAFF), false)).contains("For staff").hasSize(5);
        assertThat(visitor()
                        .data("{ occasions(first: 1) { totalCount } }")
                        .path("occasions")
                        .path("totalCount")
                        .asInt())
                .isEqualTo(4);
    }

    @Test
    void showsWhatIsOverWithTheLatestFirst() {
        published.put(event("Long ago", day(-900)));
        published.put(event("Yesterday", day(-1)));
        published.put(event("Two on one day", day(-1)));
        published.put(event("Tomorrow", day(1)));
        List<String> over = paged(visitor(), true);
        assertThat(over).hasSize(3).endsWith("Long ago").doesNotContain("Tomorrow");
    }

    @Test
    void refusesACursorOfTheOtherList() {
        published.put(event("Over", day(-9)));
        String cursor = visitor()
                .data("{ occasions(over: true) { edges { cursor } } }")
                .path("occasions")
                .path("edges")
                .get(0)
                .path("cursor")
                .asString();
        String query = "query($after: String) { occasions(after: $after) { totalCount } }";
        assertThat(visitor().errorCode(query, "after", cursor)).isEqualTo("MALFORMED");
        assertThat(visitor().errorCode(query, "after", "nonsense")).isEqualTo("MALFORMED");
    }

    @Test
    void asksTheDatabaseThreeTimesAtMostForAPageOfOccasions() {
        for (int i = 0; i < 12; i++) {
            published.put(event("Event " + i, day(i)));
        }
        visitor().data("{ occasions(first: 12) { edges { node { title } } } }");
        List<String> few = sql.during(() -> visitor().data("{ occasions(first: 2) { edges { node { title } } } }"));
        List<String> many = sql.during(() -> visitor().data("{ occasions(first: 12) { edges { node { title } } } }"));
        assertThat(many).hasSameSizeAs(few).hasSizeLessThanOrEqualTo(3);
    }

    @Test
    void countsTopicsThatTheCallerCanReadAbout() {
        published.topic("schools", "Schools");
        published.topic("budget", "Budget");
        published.topic("unused", "Unused");
        published.put(DocumentBuilder.story("A").topics("schools", "budget"));
        published.put(DocumentBuilder.story("B").topics("schools").only(Audience.STAFF));
        String topics = "{ topics { slug label count } }";
        assertThat(visitor().data(topics).path("topics").toString())
                .isEqualTo("[{\"slug\":\"budget\",\"label\":\"Budget\",\"count\":1},"
                        + "{\"slug\":\"schools\",\"label\":\"Schools\",\"count\":1}]");
        assertThat(as(Audience.STAFF)
                        .data(topics)
                        .path("topics")
                        .get(1)
                        .path("count")
                        .asInt())
                .isEqualTo(2);
        String topic = "query($slug: String!) { topic(slug: $slug) { label count } }";
        assertThat(visitor()
                        .data(topic, "slug", "unused")
                        .path("topic")
                        .path("count")
                        .asInt())
                .isZero();
        assertThat(visitor().data(topic, "slug", "atlantis").path("topic").isNull())
                .isTrue();
    }

    @Test
    void countsMonthsAsLondonHasThem() {
        published.put(DocumentBuilder.story("Last minute of June").published(Instant.parse("2019-06-30T22:59:00Z")));
        published.put(DocumentBuilder.story("First of July").published(Instant.parse("2019-06-30T23:01:00Z")));
        published.put(DocumentBuilder.story("Also July").published(Instant.parse("2019-07-31T22:59:00Z")));
        published.put(DocumentBuilder.story("Last of October").published(Instant.parse("2018-10-31T23:59:00Z")));
        published.put(DocumentBuilder.story("First of April").published(Instant.parse("2019-03-31T23:30:00Z")));
        assertThat(visitor()
                        .data("{ archive { year month count } }")
                        .path("archive")
                        .valueStream()
                        .map(month -> month.path("year").asInt() + "-"
                                + month.path("month").asInt() + ": "
                                + month.path("count").asInt()))
                .containsExactly("2019-7: 2", "2019-6: 1", "2019-4: 1", "2018-10: 1");
    }

    @Test
    void namesTheStrandsOfActivitiesThatTheCallerMaySee() {
        published.activity("Content", "A", FuzzyDate.ONGOING, "PUBLIC", null, 0);
        published.activity("Content", "B", FuzzyDate.ONGOING, "PUBLIC", null, 1);
        published.activity("Sharing", "C", FuzzyDate.ONGOING, "STAFF", null, 2);
        assertThat(visitor().data("{ strands }").path("strands").toString()).isEqualTo("[\"Content\"]");
        assertThat(as(Audience.STAFF).data("{ strands }").path("strands")).hasSize(2);
    }

    private static List<String> paged(GraphQlCalls caller, boolean over) {
        String query = "query($over: Boolean!, $after: String) { occasions(over: $over, first: 2, after: $after) {"
                + " pageInfo { hasNextPage endCursor } edges { node { title } } } }";
        List<String> titles = new ArrayList<>();
        JsonNode page = caller.data(query, "over", over).path("occasions");
        while (true) {
            page.path("edges")
                    .forEach(edge -> titles.add(edge.path("node").path("title").asString()));
            if (!page.path("pageInfo").path("hasNextPage").asBoolean()) {
                return titles;
            }
            String after = page.path("pageInfo").path("endCursor").asString();
            page = caller.data(query, "over", over, "after", after).path("occasions");
        }
    }

    private static DocumentBuilder event(String title, FuzzyDate when) {
        return DocumentBuilder.of(new Event(null, null, when, null)).title(title);
    }

    private static FuzzyDate day(int fromToday) {
        LocalDate day = TODAY.plusDays(fromToday);
        return FuzzyDate.day(day.getYear(), day.getMonthValue(), day.getDayOfMonth());
    }
}
