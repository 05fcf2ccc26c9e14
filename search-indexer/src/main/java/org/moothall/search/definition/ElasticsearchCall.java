package org.moothall.search.definition;

import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import java.io.IOException;

/** One request to Elasticsearch, whose failure is told in the words of what was wanted. */
@FunctionalInterface
public interface ElasticsearchCall<T> {

    T send() throws IOException;

    /**
     * Sends the request.
     *
     * @param purpose what it is for, as in "to find the index"
     * @throws IndexUnreachable when Elasticsearch cannot be reached, or refuses
     */
    static <T> T make(String purpose, ElasticsearchCall<T> call) {
        try {
            return call.send();
        } catch (IOException e) {
            throw new IndexUnreachable(
                    "Elasticsearch could not be reached " + purpose + " (" + e.getMessage()
                            + "). Check that it runs and that spring.elasticsearch.uris names it.",
                    e);
        } catch (ElasticsearchException e) {
            throw new IndexUnreachable("Elasticsearch refused " + purpose + ": " + e.getMessage(), e);
        }
    }
}
