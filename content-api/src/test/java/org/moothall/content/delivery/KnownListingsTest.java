package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.content.audience.Audience;
import org.springframework.test.context.TestPropertySource;
import tools.jackson.databind.JsonNode;

/** Where documents are listed is remembered until the publication log names them. No answers are kept here. */
@TestPropertySource(properties = "moothall.delivery.cache.listings=1000")
class KnownListingsTest extends DeliveryTest {

    private static final String AT = "query ($slug: String!) { content(slug: $slug) { title wards { name } } }";

    private static final String RELATED =
            "query ($slug: String!) { content(slug: $slug) { related(first: 1) { title } } }";

    /** As another process would have it: its number is seen when the database is asked next. */
    private static final Duration BOUND = Duration.ofSeconds(1);

    private String slug;
    private DocumentBuilder story;

    @BeforeEach
    void publishOne() {
        slug = "known-" + UUID.randomUUID();
        published.ward("ashbrow", "Ashbrow");
        story = DocumentBuilder.story("First").slug(slug).wards("ashbrow");
        published.put(story);
        awaitHeard();
        await().atMost(BOUND.multipliedBy(3)).until(() -> statements(visitor()).isEmpty());
    }

    @Test
    void aDocumentThatIsAskedForAgainTakesNoStatement() {
        assertThat(title(visitor())).isEqualTo("First");
        assertThat(statements(visitor())).isEmpty();
    }

    @Test
    void aNewEditionShowsWithinASecond() {
        published.put(story.title("Second"));
        await().atMost(BOUND).until(() -> "Second".equals(title(visitor())));
    }

    @Test
    void whatIsWithdrawnIsGoneWithinASecond() {
        published.remove(story.id());
        await().atMost(BOUND).until(() -> title(visitor()) == null);
    }

    @Test
    void whatIsTakenFromAnAudienceIsGoneForItWithinASecond() {
        published.put(story.title("For staff").only(Audience.STAFF));
        await().atMost(BOUND).until(() -> title(visitor()) == null);
        assertThat(title(as(Audience.STAFF))).isEqualTo("For staff");
    }

    @Test
    void eachAudienceHasPlacesOfItsOwn() {
        published.put(story.title("For staff").only(Audience.STAFF));
        for (int time = 0; time < 2; time++) {
            await().atMost(BOUND).until(() -> "For staff".equals(title(as(Audience.STAFF))));
            await().atMost(BOUND).until(() -> title(visitor()) == null);
        }
    }

    @Test
    void aDocumentThatHasMovedIsFoundAtBothSlugs() {
        String later = slug + "-later";
        published.put(story.title("Moved").slug(later));
        published.address(slug, story.id(), "MOVED", null, "PUBLIC,STAFF");
        await().atMost(BOUND).until(() -> "Moved".equals(title(visitor())));
        slug = later;
        assertThat(title(visitor())).isEqualTo("Moved");
    }

    @Test
    void anotherDocumentAtTheSlugOfOneThatIsGoneIsFound() {
        published.remove(story.id());
        published.put(DocumentBuilder.story("Another").slug(slug));
        await().atMost(BOUND).until(() -> "Another".equals(title(visitor())));
    }

    @Test
    void publishingOneDocumentLeavesTheOthersKnown() {
        // By then its own publication has been heard of.
        await().pollDelay(BOUND).until(() -> statements(visitor()).isEmpty());
        published.put(DocumentBuilder.story("Aside").slug(slug + "-aside"));
        assertThat(statements(visitor()))
                .allMatch(statement ->
                        statement.contains("publication_log") || statement.contains("from published_ward"));
    }

    @Test
    void thatAChosenDocumentIsNotListedIsRememberedUntilItIsPublished() {
        DocumentBuilder chosen = DocumentBuilder.story("Chosen").slug(slug + "-chosen");
        published.put(chosen.only(Audience.STAFF));
        published.put(story.related(chosen.id()));
        await().atMost(BOUND.multipliedBy(3))
                .until(() -> statements(() -> related(visitor())).isEmpty());
        assertThat(related(visitor())).doesNotContain("Chosen");

        published.put(chosen.only(Audience.PUBLIC));
        await().atMost(BOUND).until(() -> related(visitor()).contains("Chosen"));
    }

    private List<String> related(GraphQlCalls calls) {
        return calls.data(RELATED, "slug", slug)
                .path("content")
                .path("related")
                .valueStream()
                .map(each -> each.path("title").asString())
                .toList();
    }

    private List<String> statements(GraphQlCalls calls) {
        return statements(() -> title(calls));
    }

    private List<String> statements(Supplier<?> asking) {
        return sql.during(asking::get).stream()
                .filter(statement -> !statement.contains("publication_log_head"))
                .toList();
    }

    private @Nullable String title(GraphQlCalls calls) {
        JsonNode content = calls.data(AT, "slug", slug).path("content");
        return content.isNull() ? null : content.path("title").asString();
    }
}
