package org.moothall.content.delivery.content;

import graphql.schema.DataFetcher;
import graphql.schema.PropertyDataFetcher;
import java.lang.reflect.RecordComponent;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.image.Image;
import org.moothall.content.details.ContentType;
import org.moothall.content.details.Details;
import org.springframework.util.ReflectionUtils;

/**
 * The fields that are read from the document as they stand: the common ones, and each component of a type's details. A list
 * has hundreds of them, so each is GraphQL Java's own fetcher of properties, for which neither an environment nor a thread's
 * context is prepared.
 */
final class ContentFields {

    private static final Map<String, Function<Content, Object>> COMMON = Map.ofEntries(
            Map.entry("id", Content::id),
            Map.entry("slug", content -> content.document().slug()),
            Map.entry("type", content -> content.document().type()),
            Map.entry("tier", content -> content.document().tier()),
            Map.entry("title", content -> content.document().title()),
            Map.entry("summary", content -> content.document().summary()),
            Map.entry("body", content -> content.document().body()),
            Map.entry("themes", content -> content.document().themes()),
            Map.entry("audiences", ContentFields::audiences),
            Map.entry("topics", content -> content.document().topics()),
            Map.entry("authors", content -> content.document().credits()),
            Map.entry("leadImage", ContentFields::leadImage),
            Map.entry("publishedAt", Content::publishedAt),
            Map.entry("updatedAt", Content::updatedAt));

    private ContentFields() {}

    /** By name. */
    static Map<String, DataFetcher<?>> of(ContentType type) {
        Map<String, DataFetcher<?>> fields = new HashMap<>();
        for (RecordComponent component : type.details().getRecordComponents()) {
            fields.put(
                    component.getName(),
                    fetcher(content -> value(component, content.document().details())));
        }
        COMMON.forEach((name, value) -> fields.put(name, fetcher(value)));
        return fields;
    }

    private static DataFetcher<?> fetcher(Function<Content, Object> value) {
        return PropertyDataFetcher.fetching(value);
    }

    /** Those who may see it now; an opening to come is nobody's business yet. */
    private static List<Audience> audiences(Content content) {
        return content.document().visibleSince().keySet().stream().sorted().toList();
    }

    private static Optional<Image> leadImage(Content content) {
        return Optional.ofNullable(content.document().leadImage()).map(Image::new);
    }

    private static Optional<Object> value(RecordComponent component, Details details) {
        return Optional.ofNullable(ReflectionUtils.invokeMethod(component.getAccessor(), details));
    }
}
