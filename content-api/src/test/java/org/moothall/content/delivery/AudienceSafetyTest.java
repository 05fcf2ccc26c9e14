package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.util.ArrayList;
import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import java.util.UUID;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.content.audience.Audience;
import org.moothall.content.audience.Opening;
import tools.jackson.databind.JsonNode;

/** Nothing that is not open to an audience reaches it, whatever is asked and however content is linked. */
class AudienceSafetyTest extends DeliveryTest {

    private static final String EVERYWHERE = """
            { contents(first: 100) { totalCount edges { node { ...C
                related(first: 20) { ...B } authors { portrait { ...B } }
                wards { councillors { ...B } profile { ...B } }
                ... on CampaignBurst { items(first: 30) { totalCount edges { node { ...B } } } }
                ... on ScrutinyExplainer { chair { ...B } video { ...B } } } } }
              home { burst { ...B } hub { ...B } help { ...B } }
              wards { councillors { ...B } profile { ...B } }
              addresses { id slug }
              activities(first: 100) { edges { node { content { ...B } } } } }
            fragment B on Content { id slug }
            fragment C on Content { id slug audiences }""";

    private final List<DocumentBuilder> documents = new ArrayList<>();
    private final List<Set<Audience>> readers = new ArrayList<>();

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 5, 8, 13, 21, 34})
    void showsNothingBeforeItIsOpen(long seed) {
        publish(new Random(seed));
        for (Audience audience : Audience.values()) {
            Set<String> visible = visibleTo(audience);
            JsonNode data = as(audience).data(EVERYWHERE);
            assertThat(ids(data)).as("seed %s, %s", seed, audience).isSubsetOf(visible);
            assertThat(data.path("contents").path("totalCount").asInt()).isEqualTo(visible.size());
            data.path("contents")
                    .path("edges")
                    .forEach(edge -> assertThat(
                                    edge.path("node").path("audiences").toString())
                            .isEqualTo(audiencesNow(edge.path("node").path("id").asString())));
            checkOneByOne(audience, visible);
        }
    }

    private void checkOneByOne(Audience audience, Set<String> visible) {
        for (DocumentBuilder document : documents) {
            String slug = document.numbered(0).slug();
            JsonNode answer = as(audience)
                    .data(
                            "query($slug: String!) { content(slug: $slug) { id } address(slug: $slug) { state } }",
                            "slug",
                            slug);
            boolean seen = visible.contains(document.id().toString());
            assertThat(answer.path("content").isNull()).isEqualTo(!seen);
            assertThat(answer.path("address").isNull()).isEqualTo(!seen);
        }
    }

    private void publish(Random random) {
        published.ward(Council.WARD, "Ashbrow");
        published.topic(Council.TOPIC, "Scrutiny");
        for (int i = 0; i < 3; i++) {
            documents.addAll(Council.ofEachType());
        }
        List<UUID> all = documents.stream().map(DocumentBuilder::id).toList();
        for (DocumentBuilder document : documents) {
            List<UUID> related = new ArrayList<>(all);
            Collections.shuffle(related, random);
            Opening[] openings = openings(random);
            published.put(
                    document.openings(openings).related(related.subList(0, 10).toArray(UUID[]::new)));
            readers.add(document.numbered(0).visibleSince().keySet());
            published.activity(
                    "Strand", "About it", org.moothall.content.fuzzydate.FuzzyDate.ONGOING, "PUBLIC", document.id(), 0);
        }
    }

    /** For up to three audiences, some before now and some after. */
    private static Opening[] openings(Random random) {
        List<Opening> openings = new ArrayList<>();
        for (Audience audience : Audience.values()) {
            if (random.nextInt(3) > 0) {
                Duration distance = Duration.ofDays(random.nextInt(60) - 30L).plusHours(1);
                openings.add(new Opening(audience, DeliveryApplication.NOW.plus(distance)));
            }
        }
        return openings.toArray(Opening[]::new);
    }

    private Set<String> visibleTo(Audience audience) {
        Set<String> visible = new HashSet<>();
        for (int i = 0; i < documents.size(); i++) {
            if (readers.get(i).contains(audience)) {
                visible.add(documents.get(i).id().toString());
            }
        }
        return visible;
    }

    private String audiencesNow(String id) {
        return documents.stream()
                .filter(document -> document.id().toString().equals(id))
                .map(document -> document.numbered(0).visibleSince().keySet().stream()
                        .sorted()
                        .map(audience -> "\"" + audience + "\"")
                        .toList()
                        .toString()
                        .replace(" ", ""))
                .findFirst()
                .orElseThrow();
    }

    private static List<String> ids(JsonNode node) {
        List<String> ids = new ArrayList<>(node.findValuesAsString("id"));
        assertThat(ids).allMatch(id -> id.length() == 36);
        return ids;
    }
}
