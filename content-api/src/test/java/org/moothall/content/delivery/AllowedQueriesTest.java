package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.test.context.TestPropertySource;

/** Where only allowed queries are run, neither another text nor another hash is. */
@TestPropertySource(
        properties = {
            "moothall.graphql.delivery.persisted-queries=allowed_only",
            "moothall.graphql.delivery.allowed-queries=classpath:delivery/allowed-wards.graphql"
        })
class AllowedQueriesTest extends DeliveryTest {

    private static final String ALLOWED = "query Wards { wards { slug name } }\n";

    @Test
    void anAllowedQueryIsRunByItsTextAndByItsHash() {
        assertThat(visitor().data(ALLOWED).has("wards")).isTrue();
        Map<String, Object> byHash = Map.of(
                "extensions",
                Map.of("persistedQuery", Map.of("version", 1, "sha256Hash", PersistedQueriesTest.hash(ALLOWED))));
        assertThat(send(byHash).body()).contains("\"wards\"");
    }

    @Test
    void anyOtherIsRefusedWithTheRemedy() {
        HttpResponse<String> refused = send(Map.of("query", "{ wards { slug name } }"));
        assertThat(refused.statusCode()).isEqualTo(403);
        assertThat(refused.body()).contains("QUERY_NOT_ALLOWED", "allowed-queries");
    }

    private HttpResponse<String> send(Map<String, Object> body) {
        return GraphQlCalls.send(visitor()
                .request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(GraphQlCalls.JSON.writeValueAsString(body))));
    }
}
