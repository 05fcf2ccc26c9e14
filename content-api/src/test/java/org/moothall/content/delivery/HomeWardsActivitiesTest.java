package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.Test;
import org.moothall.content.audience.Audience;
import org.moothall.content.details.CampaignBurst;
import org.moothall.content.details.HelpArticle;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.PersonKind;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.fuzzydate.Season;
import tools.jackson.databind.JsonNode;

class HomeWardsActivitiesTest extends DeliveryTest {

    @Test
    void showsTheLatestBurstThatHasBegunTheHubAndHelp() {
        published.put(burst(1, FuzzyDate.month(2018, 10)));
        published.put(burst(2, FuzzyDate.month(2019, 3)));
        published.put(burst(3, FuzzyDate.month(2019, 12)));
        published.put(DocumentBuilder.story("Older story").published(Instant.parse("2019-06-01T00:00:00Z")));
        published.put(DocumentBuilder.story("Newer story").published(Instant.parse("2019-07-02T00:00:00Z")));
        published.put(DocumentBuilder.of(portrait("Somebody", "ashbrow")));
        published.put(DocumentBuilder.of(new HelpArticle(null, null)).title("How to ask"));
        JsonNode home = visitor()
                .data("{ home(site: INTRANET) { burst { number } hub { title } help { title } } }")
                .path("home");
        assertThat(home.path("burst").path("number").asInt()).isEqualTo(2);
        assertThat(titles(home.path("hub"))).containsExactly("Newer story", "Older story");
        assertThat(titles(home.path("help"))).containsExactly("How to ask");
    }

    @Test
    void showsNoBurstWhereThereIsNone() {
        assertThat(visitor()
                        .data("{ home { burst { number } hub { title } } }")
                        .path("home")
                        .path("burst")
                        .isNull())
                .isTrue();
    }

    @Test
    void showsWardsWithThoseWhoRepresentThem() {
        published.ward("mirfield", "Mirfield");
        published.ward("ashbrow", "Ashbrow");
        published.put(DocumentBuilder.of(portrait("B", "ashbrow")).title("B"));
        published.put(DocumentBuilder.of(portrait("A", "ashbrow")).title("A"));
        published.put(DocumentBuilder.of(portrait("Elsewhere", "mirfield")).wards("mirfield", "ashbrow"));
        published.put(DocumentBuilder.of(
                new PenPortrait("Officer", PersonKind.OFFICER, "ashbrow", null, List.of(), List.of())));
        published.put(DocumentBuilder.of(portrait("Not yet", "ashbrow")).only(Audience.STAFF));
        JsonNode wards = visitor()
                .data("{ wards { name councillors { title } profile { title } } }")
                .path("wards");
        assertThat(wards.valueStream().map(ward -> ward.path("name").asString()))
                .containsExactly("Ashbrow", "Mirfield");
        assertThat(titles(wards.get(0).path("councillors"))).containsExactly("A", "B");
        assertThat(wards.get(0).path("profile").isNull()).isTrue();
        assertThat(visitor()
                        .data("{ ward(slug: \"atlantis\") { name } }")
                        .path("ward")
                        .isNull())
                .isTrue();
    }

    @Test
    void pagesThroughActivitiesInDateOrderWithTheUndatedLast() {
        for (int i = 0; i < 5; i++) {
            published.activity("Bursts", "Day " + i, FuzzyDate.day(2019, 1, 5 - i), "PUBLIC", null, i);
        }
        published.activity(
                "Bursts", "Autumn", FuzzyDate.season(Season.AUTUMN, 2018).andOnwards(), "PUBLIC", null, 0);
        published.activity("Videos", "Some day", FuzzyDate.TO_CONFIRM, "PUBLIC", null, 0);
        published.activity("Videos", "For staff", FuzzyDate.ONGOING, "STAFF", null, 1);
        List<String> paged = new ArrayList<>();
        String after = null;
        JsonNode page;
        do {
            page = activities(Audience.PUBLIC, Map.of(), after);
            paged.addAll(titles(page));
            after = page.path("pageInfo").path("endCursor").asString();
        } while (page.path("pageInfo").path("hasNextPage").asBoolean());
        assertThat(paged).containsExactly("Autumn", "Day 4", "Day 3", "Day 2", "Day 1", "Day 0", "Some day");
        assertThat(page.path("totalCount").asInt()).isEqualTo(7);
        assertThat(activities(Audience.STAFF, Map.of(), null).path("totalCount").asInt())
                .isEqualTo(8);
        assertThat(titles(activities(Audience.STAFF, Map.of("strands", List.of("Videos")), null)))
                .containsExactly("Some day", "For staff");
        assertThat(titles(activities(Audience.STAFF, Map.of("from", "2019-01-05"), null)))
                .containsExactly("Autumn", "Day 0", "For staff");
        assertThat(titles(activities(Audience.PUBLIC, Map.of("to", "2018-12-31"), null)))
                .containsExactly("Autumn");
    }

    @Test
    void showsWhatAnActivityIsAboutToThoseWhoMaySeeIt() {
        UUID staff = published
                .put(DocumentBuilder.story("For staff").only(Audience.STAFF))
                .id();
        published.activity("Bursts", "Launch", FuzzyDate.ONGOING, "PUBLIC", staff, 0);
        String query = "{ activities { edges { node { when { label precision from } content { title } } } } }";
        JsonNode visitors =
                visitor().data(query).path("activities").path("edges").get(0).path("node");
        assertThat(visitors.path("content").isNull()).isTrue();
        assertThat(visitors.path("when").path("label").asString()).isEqualTo("Ongoing");
        assertThat(as(Audience.STAFF).data(query).toString()).contains("For staff");
    }

    @Test
    void tellsWhatBecameOfAnAddressToThoseWhoCouldReadIt() {
        UUID moved =
                published.put(DocumentBuilder.story("Moved").slug("new-place")).id();
        published.address("old-place", moved, "MOVED", null, "PUBLIC,STAFF");
        published.address("gone", UUID.randomUUID(), "WITHDRAWN", "It was wrong.", "STAFF");
        String query = "query($slug: String!) { address(slug: $slug) { state slug reason redirect at }"
                + " content(slug: $slug) { slug } }";
        JsonNode found = visitor().data(query, "slug", "new-place");
        assertThat(found.path("address").path("state").asString()).isEqualTo("FOUND");
        JsonNode old = visitor().data(query, "slug", "old-place");
        assertThat(old.path("address").path("state").asString()).isEqualTo("MOVED");
        assertThat(old.path("address").path("slug").asString()).isEqualTo("new-place");
        assertThat(old.path("content").path("slug").asString()).isEqualTo("new-place");
        assertThat(visitor().data(query, "slug", "gone").path("address").isNull())
                .isTrue();
        JsonNode gone = as(Audience.STAFF).data(query, "slug", "gone").path("address");
        assertThat(gone.path("state").asString()).isEqualTo("WITHDRAWN");
        assertThat(gone.path("reason").asString()).isEqualTo("It was wrong.");
    }

    private JsonNode activities(Audience audience, Map<String, Object> filter, String after) {
        String query = "query($filter: ActivityFilter, $after: String) { activities(filter: $filter, first: 3,"
                + " after: $after) { totalCount pageInfo { hasNextPage endCursor } edges { node { title } } } }";
        Map<String, Object> given = new java.util.HashMap<>();
        given.put("filter", filter);
        return after == null
                ? as(audience).data(query, "filter", filter).path("activities")
                : as(audience).data(query, "filter", filter, "after", after).path("activities");
    }

    private static List<String> titles(JsonNode list) {
        JsonNode nodes = list.has("edges") ? list.path("edges") : list;
        return nodes.valueStream()
                .map(each -> each.has("node") ? each.path("node") : each)
                .map(each -> each.path("title").asString())
                .toList();
    }

    private static DocumentBuilder burst(int number, FuzzyDate when) {
        return DocumentBuilder.of(new CampaignBurst(number, "", null, when, null, List.of()));
    }

    private static PenPortrait portrait(String name, String ward) {
        return new PenPortrait(name, PersonKind.COUNCILLOR, ward, null, List.of(), List.of());
    }
}
