package org.moothall.content.delivery.content;

import graphql.schema.idl.RuntimeWiring;
import java.util.Objects;
import java.util.UUID;
import org.moothall.content.delivery.DeliveryWiring;
import org.moothall.content.delivery.ForAudience;
import org.moothall.content.details.ContentType;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;
import org.springframework.graphql.execution.BatchLoaderRegistry;
import reactor.core.publisher.Mono;

/** Types of content by their details, and loaders that fetch for all of a request's fields at once. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(CacheSettings.class)
class ContentDelivery implements DeliveryWiring {

    private final LiveContents contents;
    private final RelatedContents related;

    ContentDelivery(LiveContents contents, RelatedContents related) {
        this.contents = contents;
        this.related = related;
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
            wiring.type(typeName(type), builder -> builder.defaultDataFetcher(new ContentFields(type)));
        }
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

    /** The schema names each type as its details are named. */
    private static String typeName(ContentType type) {
        return type.details().getSimpleName();
    }
}
