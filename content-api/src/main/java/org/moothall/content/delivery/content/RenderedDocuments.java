package org.moothall.content.delivery.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import graphql.schema.GraphQLObjectType;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import io.micrometer.core.instrument.binder.cache.CaffeineCacheMetrics;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.ForAudience;
import org.moothall.content.delivery.content.LogChanges.Named;
import org.moothall.content.delivery.paging.Edge;
import org.moothall.content.graphql.KnownValues;
import org.moothall.content.publication.PublishedCredit;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.graphql.server.WebGraphQlResponse;
import org.springframework.stereotype.Component;
import reactor.core.publisher.Mono;
import tools.jackson.databind.json.JsonMapper;

/**
 * What queries select of documents, as the JSON that was sent for it: the next list that has the document takes it from
 * here instead of putting it together field by field; where only some of the fields can be remembered, those. One is right
 * for the audience, the selection and the version of the document that it was made for, until the publication log names
 * the document, anybody whom it is by, or wards and topics. Only {@link Selections} that are made of nothing else are
 * remembered, and only from answers without errors.
 */
@Component
final class RenderedDocuments implements WebGraphQlInterceptor, MeterBinder {

    /** The name of all that is selected of a document, among those of fields. */
    private static final String WHOLE = "";

    private final LogChanges changes;
    private final Selections selections = new Selections();
    private final Cache<Key, Rendered> cache;
    private final boolean none;
    private final JsonMapper json;

    RenderedDocuments(LogChanges changes, CacheSettings settings, JsonMapper json) {
        this.changes = changes;
        this.none = settings.rendered().toBytes() == 0;
        this.json = json;
        this.cache = Caffeine.newBuilder()
                .maximumWeight(settings.rendered().toBytes())
                .weigher((Key key, Rendered rendered) -> rendered.size())
                .recordStats()
                .build();
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        CaffeineCacheMetrics.monitor(registry, cache, "delivery.rendered");
    }

    @Override
    public Mono<WebGraphQlResponse> intercept(WebGraphQlRequest request, Chain chain) {
        Named now = none ? null : changes.now();
        if (now == null) {
            return chain.next(request);
        }
        OfRequest known = new OfRequest(now);
        request.configureExecutionInput((input, builder) -> {
            input.getGraphQLContext().put(KnownValues.class, known);
            return input;
        });
        return chain.next(request).doOnNext(response -> {
            if (response.getErrors().isEmpty()) {
                known.keep();
            }
        });
    }

    /** Documents that a document's selection is made of, beside itself. */
    private static List<UUID> people(Content content, SelectedFields selection) {
        return selection.portraits()
                ? content.document().credits().stream()
                        .map(PublishedCredit::portrait)
                        .filter(Objects::nonNull)
                        .toList()
                : List.of();
    }

    /** All that one request makes is right as of the log's number when it began. */
    private final class OfRequest implements KnownValues {

        private final Named now;
        private final Queue<Made> made = new ConcurrentLinkedQueue<>();

        private OfRequest(Named now) {
            this.now = now;
        }

        @Override
        public @Nullable Known of(Object source, MergedField field, ExecutionContext execution) {
            if (source instanceof Edge<?> edge && edge.node() instanceof Content content) {
                return edge(edge.cursor(), content, field, execution);
            }
            if (!(source instanceof Content content)) {
                return null;
            }
            return whole(content, field, execution);
        }

        private @Nullable Whole whole(Content content, MergedField field, ExecutionContext execution) {
            SelectedFields selection = selections.of(field, execution);
            return selection == null ? null : new Whole(place(content, selection, execution), made);
        }

        /** Nothing of an edge is remembered but its document: the cursor belongs to the order of a list. */
        private @Nullable Known edge(String cursor, Content content, MergedField field, ExecutionContext execution) {
            SelectedEdge selection = selections.ofEdges(field);
            Whole whole = selection == null ? null : whole(content, selection.node(), execution);
            Object document = whole == null ? null : whole.value();
            if (selection == null || document == null) {
                return null;
            }
            String node = selection.node().getResultKey();
            Map<String, Object> edge =
                    LinkedHashMap.newLinkedHashMap(selection.names().size());
            selection.names().forEach(name -> edge.put(name, name.equals(node) ? document : cursor));
            return new WithCursor(edge);
        }

        @Override
        public @Nullable KnownFields fieldsOf(ExecutionStrategyParameters object, ExecutionContext execution) {
            if (!(object.getSource() instanceof Content content)
                    || !(object.getExecutionStepInfo().getUnwrappedNonNullType() instanceof GraphQLObjectType type)) {
                return null;
            }
            MergedField field = object.getField();
            SelectedFields selection =
                    field == null ? null : selections.someOf(field, type, object.getFields(), execution);
            return selection == null ? null : new Some(place(content, selection, execution), made, selection.names());
        }

        private Place place(Content content, SelectedFields selection, ExecutionContext execution) {
            Audience audience = ForAudience.in(execution.getGraphQLContext());
            Map<String, Object> variables =
                    selection.variables() ? execution.getCoercedVariables().toMap() : Map.of();
            Key key = new Key(
                    selection.text(),
                    variables,
                    audience,
                    content.id(),
                    content.document().number());
            Rendered rendered = cache.getIfPresent(key);
            if (rendered != null && now.holds(rendered.madeOf(), rendered.asOf())) {
                return new Place(key, List.of(), rendered.json());
            }
            List<UUID> madeOf = Stream.concat(Stream.of(content.id()), people(content, selection).stream())
                    .toList();
            return new Place(key, madeOf, null);
        }

        private void keep() {
            made.forEach(each -> cache.put(
                    each.place().key(),
                    new Rendered(each.raw(json), each.place().madeOf(), now.upTo())));
        }

        /** All that is selected of a document. */
        private record Whole(Place place, Queue<Made> made) implements Known {

            @Override
            public @Nullable Object value() {
                return place.kept() == null ? null : place.kept().get(WHOLE);
            }

            @Override
            public void made(Object completed) {
                made.add(new Made(place, Map.of(WHOLE, completed)));
            }
        }

        /** A known document at its place in a list. */
        private record WithCursor(Map<String, Object> value) implements Known {

            @Override
            public void made(Object completed) {
                throw new IllegalStateException("It was known");
            }
        }

        /** Some fields of a document. */
        private record Some(Place place, Queue<Made> made, Set<String> names) implements KnownFields {

            @Override
            public @Nullable Map<String, RawJson> values() {
                return place.kept();
            }

            @Override
            public void made(Map<String, @Nullable Object> completed) {
                Map<String, @Nullable Object> some = new HashMap<>(completed);
                some.keySet().retainAll(names);
                made.add(new Made(place, some));
            }
        }
    }

    /**
     * Where something of a document is selected.
     *
     * @param kept what is remembered for it, by the fields' names in the answer; null when it has to be made
     */
    private record Place(
            Key key, List<UUID> madeOf, @Nullable Map<String, RawJson> kept) {}

    private record Made(Place place, Map<String, @Nullable Object> values) {

        Map<String, RawJson> raw(JsonMapper json) {
            Map<String, RawJson> raw = HashMap.newHashMap(values.size());
            values.forEach((name, value) -> raw.put(name, new RawJson(json.writeValueAsString(value))));
            return raw;
        }
    }

    private record Key(
            String selection, Map<String, Object> variables, Audience audience, UUID document, long number) {}

    /**
     * @param madeOf the documents that it is made of
     * @param asOf the log's number from before they were read
     */
    private record Rendered(Map<String, RawJson> json, List<UUID> madeOf, long asOf) {

        private static final int OVERHEAD = 300;
        private static final int OVERHEAD_OF_FIELD = 100;

        int size() {
            return json.values().stream()
                            .mapToInt(value -> value.bytes() + OVERHEAD_OF_FIELD)
                            .sum()
                    + OVERHEAD;
        }
    }
}
