package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.content.audience.Audience;
import org.moothall.content.details.HelpArticle;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.PersonKind;
import org.moothall.content.taxonomy.Theme;
import tools.jackson.databind.JsonNode;

class FiltersTest extends DeliveryTest {

    private static final String LIST =
            "query($filter: ContentFilter) { contents(filter: $filter, orderBy: TITLE) { edges { node { title } } } }";

    @BeforeEach
    void publish() {
        published.ward("ashbrow", "Ashbrow");
        published.ward("mirfield", "Mirfield");
        published.topic("scrutiny", "Scrutiny");
        DocumentBuilder amanda = DocumentBuilder.of(portrait("Amanda Pinnock", "ashbrow"))
                .title("Amanda Pinnock")
                .slug("amanda-pinnock");
        published.put(amanda.people(amanda.id()));
        published.put(DocumentBuilder.of(new HelpArticle(null, null))
                .title("Help")
                .themes(Theme.PARTNERSHIP)
                .topics("scrutiny"));
        published.put(DocumentBuilder.story("Old").published(Instant.parse("2018-10-01T00:00:00Z")));
        published.put(DocumentBuilder.story("By Amanda")
                .by("Amanda Pinnock", amanda.id())
                .wards("mirfield"));
    }

    @Test
    void holdsEveryConditionGiven() {
        assertThat(titles(Map.of("types", List.of("STORY")))).containsExactly("By Amanda", "Old");
        assertThat(titles(Map.of("tiers", List.of("HELP")))).containsExactly("Help");
        assertThat(titles(Map.of("themes", List.of("PARTNERSHIP", "PLACES")))).containsExactly("Help");
        assertThat(titles(Map.of("wards", List.of("ashbrow")))).containsExactly("Amanda Pinnock");
        assertThat(titles(Map.of("wards", List.of("ashbrow", "mirfield"))))
                .containsExactly("Amanda Pinnock", "By Amanda");
        assertThat(titles(Map.of("topics", List.of("scrutiny")))).containsExactly("Help");
        assertThat(titles(Map.of("people", List.of("amanda-pinnock")))).containsExactly("Amanda Pinnock", "By Amanda");
        assertThat(titles(Map.of("publishedTo", "2018-10-01T01:00:00+01:00"))).containsExactly("Old");
        assertThat(titles(Map.of("publishedFrom", "2018-10-01T00:00:00.000001Z", "types", List.of("STORY"))))
                .containsExactly("By Amanda");
        assertThat(titles(Map.of("types", List.of()))).isEmpty();
    }

    @Test
    void refusesUnknownValuesAndNamesEach() {
        JsonNode answer = visitor().answer(LIST, "filter", Map.of("wards", List.of("ashbrow", "atlantis", "utopia")));
        assertThat(answer.path("errors").size()).isEqualTo(2);
        JsonNode error = answer.path("errors").get(0);
        assertThat(error.path("message").asString()).isEqualTo("There is no ward “atlantis”.");
        assertThat(error.path("extensions").path("code").asString()).isEqualTo("UNKNOWN_VALUE");
        assertThat(error.path("extensions").path("field").asString()).isEqualTo("filter.wards");
        assertThat(error.path("extensions").path("remedy").asString()).isNotEmpty();
        assertThat(visitor().errorCode(LIST, "filter", Map.of("topics", List.of("x"))))
                .isEqualTo("UNKNOWN_VALUE");
        assertThat(visitor().errorCode(LIST, "filter", Map.of("people", List.of("x"))))
                .isEqualTo("UNKNOWN_VALUE");
        assertThat(visitor().errorCode(LIST, "filter", Map.of("themes", List.of("PIRATES"))))
                .isEqualTo("QUERY_INVALID");
    }

    @Test
    void doesNotKnowAPersonWhomTheCallerMayNotSee() {
        published.put(
                DocumentBuilder.of(portrait("Secret", null)).slug("secret").only(Audience.STAFF));
        assertThat(visitor().errorCode(LIST, "filter", Map.of("people", List.of("secret"))))
                .isEqualTo("UNKNOWN_VALUE");
    }

    @Test
    void refusesAMomentThatIsNone() {
        JsonNode error = visitor().error(LIST, "filter", Map.of("publishedFrom", "last Tuesday"));
        assertThat(error.path("message").asString()).contains("“last Tuesday” is not a moment with an offset");
    }

    private List<String> titles(Map<String, Object> filter) {
        List<String> titles = new ArrayList<>();
        visitor()
                .data(LIST, "filter", filter)
                .path("contents")
                .path("edges")
                .forEach(edge -> titles.add(edge.path("node").path("title").asString()));
        return titles;
    }

    private static PenPortrait portrait(String name, String ward) {
        return new PenPortrait(name, PersonKind.COUNCILLOR, ward, "Labour", List.of(), List.of());
    }
}
