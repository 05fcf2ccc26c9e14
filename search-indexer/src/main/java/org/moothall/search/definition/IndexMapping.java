package org.moothall.search.definition;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch.indices.GetMappingRequest;
import co.elastic.clients.elasticsearch.indices.GetMappingResponse;
import co.elastic.clients.transport.endpoints.SimpleEndpoint;
import jakarta.json.JsonArray;
import jakarta.json.JsonObject;
import jakarta.json.JsonString;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.util.List;
import java.util.Optional;

/** What Elasticsearch says of an index's fields. */
public final class IndexMapping {

    private static final SimpleEndpoint<GetMappingRequest, GetMappingResponse> GET_MAPPING =
            (SimpleEndpoint<GetMappingRequest, GetMappingResponse>) GetMappingRequest._ENDPOINT;

    private final JsonObject mapping;

    private IndexMapping(JsonObject mapping) {
        this.mapping = mapping;
    }

    /** Reads it; empty when Elasticsearch answers with another index. */
    public static IndexMapping of(PhysicalIndex index, ElasticsearchClient elasticsearch) throws IOException {
        var request = GetMappingRequest.of(get -> get.index(index.name()));
        JsonObject indices = PlainAnswer.to(request, GET_MAPPING, elasticsearch);
        return new IndexMapping(within(within(indices, index.name()), "mappings"));
    }

    /** The fingerprint of the synonyms that the index was made with; empty when it does not say. */
    String synonyms() {
        return within(mapping, "_meta").getString("synonyms", "");
    }

    /** The fields that are written into the index and not kept by it. */
    public List<String> notKept() {
        JsonArray excludes = Optional.ofNullable(within(mapping, "_source").getJsonArray("excludes"))
                .orElse(JsonValue.EMPTY_JSON_ARRAY);
        return excludes.getValuesAs(JsonString.class).stream()
                .map(JsonString::getString)
                .toList();
    }

    private static JsonObject within(JsonObject object, String key) {
        return Optional.ofNullable(object.getJsonObject(key)).orElse(JsonValue.EMPTY_JSON_OBJECT);
    }
}
