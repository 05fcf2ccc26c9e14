package org.moothall.content.document;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import org.jspecify.annotations.Nullable;
import org.moothall.content.json.StoredJson;

/** Stores an edition's content as JSON. */
@Converter
class EditionContentJson implements AttributeConverter<EditionContent, String> {

    @Override
    public @Nullable String convertToDatabaseColumn(@Nullable EditionContent content) {
        return content == null ? null : StoredJson.write(content);
    }

    @Override
    public @Nullable EditionContent convertToEntityAttribute(@Nullable String json) {
        return json == null ? null : StoredJson.read(json, EditionContent.class);
    }
}
