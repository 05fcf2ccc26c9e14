package org.moothall.search.definition;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.json.JsonData;
import co.elastic.clients.transport.endpoints.SimpleEndpoint;
import jakarta.json.JsonObject;
import java.io.IOException;

/**
 * Answers as they were sent. The client has hundreds of classes for all that a definition or an aggregation may be; to have
 * a value or two read into those would keep them in memory for good.
 */
final class PlainAnswer {

    private PlainAnswer() {}

    static <R> JsonObject to(R request, SimpleEndpoint<R, ?> endpoint, ElasticsearchClient elasticsearch)
            throws IOException {
        return elasticsearch
                ._transport()
                .performRequest(
                        request,
                        endpoint.withResponseDeserializer(JsonData._DESERIALIZER),
                        elasticsearch._transportOptions())
                .toJson()
                .asJsonObject();
    }
}
