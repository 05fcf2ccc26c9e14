package org.moothall.content.delivery.content;

import graphql.schema.DataFetcher;
import graphql.schema.idl.RuntimeWiring;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.moothall.content.delivery.DeliveryWiring;
import org.moothall.content.delivery.ForAudience;
import org.moothall.content.details.ContentType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import org.springframework.graphql.server.WebGraphQlInterceptor;
import reactor.core.publisher.Mono;

/** Types of content by their details, and loaders that fetch for all of a request's fields at once. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CacheSettings.class)
class ContentDelivery implements DeliveryWiring {

    private final LiveContents contents;
    private final RelatedContents related;
    private final RenderedDocuments rendered;

    ContentDelivery(LiveContents contents, RelatedContents related, RenderedDocuments rendered) {
        this.contents = contents;
        this.related = related;
        this.rendered = rendered;
    }

    @Override
    public void wire(RuntimeWiring.Builder wiring) {
        wiring.type(
                "Content",
                type -> type.typeResolver(environment -> {
                    Content content = Objects.requireNonNull(environment.getObject());
                    return environment
                            .getSchema()
                            .getObjectType(typeName(content.document().type()));
                }));
        for (ContentType type : ContentType.values()) {
            wire(typeName(type), ContentFields.of(type), wiring);
        }
    }

    /** Controllers are there before: what they fetch, they fetch. */
    private static void wire(String type, Map<String, DataFetcher<?>> fields, RuntimeWiring.Builder wiring) {
        Map<String, DataFetcher<?>> ours = new HashMap<>(fields);
        ours.keySet().removeAll(wiring.build().getDataFetchersForType(type).keySet());
        wiring.type(type, builder -> {
            ours.forEach(builder::dataFetcher);
            return builder;
        });
    }

    @Override
    public void register(BatchLoaderRegistry loaders) {
        loaders.forTypePair(UUID.class, Content.class)
                .registerMappedBatchLoader((ids, environment) ->
                        Mono.fromSupplier(() -> contents.byId(ForAudience.in(environment.getContext()), ids)));
        loaders.forTypePair(RelatedContents.Wanted.class, RelatedContents.Found.class)
                .registerMappedBatchLoader((wanted, environment) ->
                        Mono.fromSupplier(() -> related.of(ForAudience.in(environment.getContext()), wanted)));
    }

    @Override
    public List<WebGraphQlInterceptor> interceptors() {
        return List.of(rendered);
    }

    /** The schema names each type as its details are named. */
    private static String typeName(ContentType type) {
        return type.details().getSimpleName();
    }
}
