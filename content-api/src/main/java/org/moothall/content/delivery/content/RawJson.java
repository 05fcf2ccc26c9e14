package org.moothall.content.delivery.content;

import java.nio.charset.StandardCharsets;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.io.SerializedString;
import tools.jackson.databind.JacksonSerializable;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.jsontype.TypeSerializer;

/** A value that is JSON already, written as it stands. */
final class RawJson implements JacksonSerializable {

    private final SerializedString text;

    RawJson(String json) {
        // Its bytes are what is written: a text of its own for them would double what it takes.
        this.text = new SerializedString(json);
    }

    int bytes() {
        return text.asUnquotedUTF8().length + text.getValue().getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public void serialize(JsonGenerator json, SerializationContext context) {
        json.writeRawValue(text);
    }

    @Override
    public void serializeWithType(JsonGenerator json, SerializationContext context, TypeSerializer types) {
        json.writeRawValue(text);
    }

    @Override
    public String toString() {
        return text.getValue();
    }
}
