package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.Map;
import org.junit.jupiter.api.Test;

/** Any query is run, and one that was sent before may be named by its hash. */
class PersistedQueriesTest extends DeliveryTest {

    @Test
    void aQueryThatWasSentWithItsHashIsFoundByItAfterwards() {
        String query = "{ wards { slug name } }";
        assertThat(ask(null, hash(query)).body()).contains("PERSISTED_QUERY_NOT_FOUND", "PersistedQueryNotFound");
        assertThat(ask(query, hash(query)).body()).contains("\"wards\"");
        assertThat(ask(null, hash(query)).body()).contains("\"wards\"");
    }

    @Test
    void aHashOfAnotherTextIsRefusedAndNotKept() {
        String query = "{ wards { name } }";
        String wrong = hash("{ topics { slug } }");
        HttpResponse<String> refused = ask(query, wrong);
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("MALFORMED_REQUEST", "sha256Hash");
        assertThat(ask(null, wrong).body()).contains("PERSISTED_QUERY_NOT_FOUND");
    }

    @Test
    void anExtensionThatIsNoneIsRefused() {
        HttpResponse<String> refused = send(Map.of("extensions", Map.of("persistedQuery", "yes")));
        assertThat(refused.statusCode()).isEqualTo(400);
        assertThat(refused.body()).contains("persistedQuery");
    }

    private HttpResponse<String> ask(String query, String hash) {
        Map<String, Object> body = new java.util.HashMap<>();
        body.put("extensions", Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", hash)));
        if (query != null) {
            body.put("query", query);
        }
        return send(body);
    }

    private HttpResponse<String> send(Map<String, Object> body) {
        return GraphQlCalls.send(visitor()
                .request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(GraphQlCalls.JSON.writeValueAsString(body))));
    }

    static String hash(String query) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(query.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }
}
