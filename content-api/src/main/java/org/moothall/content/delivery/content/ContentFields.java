package org.moothall.content.delivery.content;

import graphql.schema.DataFetcher;
import graphql.schema.DataFetchingEnvironment;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.ContentType;
import org.moothall.content.details.Details;
import org.springframework.util.ReflectionUtils;

/** The fields that are read from the document as they stand: the common ones, and each component of a type's details. */
final class ContentFields implements DataFetcher<@Nullable Object> {

    private static final Map<String, Function<Content, Object>> COMMON = Map.ofEntries(
            Map.entry("id", Content::id),
            Map.entry("slug", content -> content.document().slug()),
            Map.entry("type", content -> content.document().type()),
            Map.entry("tier", content -> content.document().tier()),
            Map.entry("title", content -> content.document().title()),
            Map.entry("summary", content -> content.document().summary()),
            Map.entry("body", content -> content.document().body()),
            Map.entry("themes", content -> content.document().themes()),
            Map.entry("topics", content -> content.document().topics()),
            Map.entry("publishedAt", Content::publishedAt),
            Map.entry("updatedAt", Content::updatedAt));

    private final Map<String, Function<Content, @Nullable Object>> fields = new HashMap<>(COMMON);

    ContentFields(ContentType type) {
        for (RecordComponent component : type.details().getRecordComponents()) {
            fields.putIfAbsent(
                    component.getName(),
                    content -> value(component, content.document().details()));
        }
    }

    @Override
    public @Nullable Object get(DataFetchingEnvironment environment) {
        String name = environment.getField().getName();
        Content content = Objects.requireNonNull(environment.getSource());
        return Objects.requireNonNull(fields.get(name), () -> "No such field: " + name)
                .apply(content);
    }

    private static @Nullable Object value(RecordComponent component, Details details) {
        return ReflectionUtils.invokeMethod(component.getAccessor(), details);
    }
}
