package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.introspection.IntrospectionQueryBuilder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.boot.test.system.CapturedOutput;
import org.springframework.boot.test.system.OutputCaptureExtension;
import tools.jackson.databind.JsonNode;

@ExtendWith(OutputCaptureExtension.class)
class LimitsTest extends DeliveryTest {

    @Test
    void refusesAQueryTwoHundredLevelsDeep() {
        String deep = "{ contents { edges { node " + "{ related ".repeat(200) + "{ id }" + " }".repeat(200) + " } } }";
        assertThat(visitor().errorCode(deep)).isEqualTo("QUERY_TOO_DEEP");
    }

    @Test
    void refusesDepthThatFragmentsHide() {
        String fragments = IntStream.range(0, 30)
                .mapToObj(i -> "fragment F" + i + " on Content { related { ...F" + (i + 1) + " } }")
                .collect(Collectors.joining(" "));
        String query = "{ content(slug: \"x\") { ...F0 } } " + fragments + " fragment F30 on Content { id }";
        assertThat(visitor().errorCode(query)).isEqualTo("QUERY_TOO_DEEP");
    }

    @Test
    void refusesAMegabyteQuicklyAndSaysWhy() {
        Instant begun = Instant.now();
        HttpResponse<String> response = GraphQlCalls.send(visitor()
                .request("/graphql")
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString("{\"query\": \"{ " + "wards ".repeat(180_000) + "}\"}")));
        assertThat(response.statusCode()).isEqualTo(413);
        assertThat(response.body()).contains("QUERY_TOO_LARGE").contains("131072 bytes");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void refusesMoreTokensThanAllowed() {
        assertThat(visitor().errorCode("{ " + "a ".repeat(20_000) + "}")).isEqualTo("QUERY_TOO_LARGE");
        assertThat(visitor().errorCode("{ " + "a{".repeat(4_000))).isEqualTo("QUERY_TOO_DEEP");
    }

    @Test
    void refusesWhatCostsTooMuch() {
        JsonNode error = visitor()
                .error(
                        "{ contents(first: 100) { edges { node { related(first: 100) { related(first: 100) { id } } } } } }");
        assertThat(error.path("extensions").path("code").asString()).isEqualTo("QUERY_TOO_COSTLY");
        assertThat(error.path("message").asString()).isEqualTo("The query costs 1010501; at most 50000 is allowed.");
    }

    @Test
    void countsVariablesAndAliases() {
        String byVariable =
                "query($n: Int!) { contents(first: $n) { edges { node { related(first: $n) { related(first: $n) { id } } } } } }";
        assertThat(visitor().errorCode(byVariable, "n", 100)).isEqualTo("QUERY_TOO_COSTLY");
        String aliases = IntStream.range(0, 80)
                .mapToObj(
                        i -> "a" + i + ": contents(first: 100) { edges { node { id title slug type tier summary } } }")
                .collect(Collectors.joining(" ", "{ ", " }"));
        assertThat(visitor().errorCode(aliases)).isEqualTo("QUERY_TOO_COSTLY");
    }

    @Test
    void isNotWornDownByACascadeOfFragments() {
        String fragments = IntStream.range(0, 12)
                .mapToObj(i -> "fragment F" + i + " on Content { "
                        + IntStream.range(0, 8)
                                .mapToObj(j -> "a" + j + ": title ...F" + (i + 1))
                                .collect(Collectors.joining(" "))
                        + " }")
                .collect(Collectors.joining(" "));
        Instant begun = Instant.now();
        String code = visitor()
                .errorCode("{ content(slug: \"x\") { ...F0 } } " + fragments + " fragment F12 on Content { id }");
        assertThat(code).isEqualTo("QUERY_TOO_COSTLY");
        assertThat(Duration.between(begun, Instant.now())).isLessThan(Duration.ofSeconds(5));
    }

    @Test
    void answersTheQueryByWhichToolsReadTheSchema() {
        String query = IntrospectionQueryBuilder.build(IntrospectionQueryBuilder.Options.defaultOptions());
        assertThat(visitor().data(query).path("__schema").path("types").size()).isGreaterThan(50);
    }

    @Test
    void tellsOfTheUnexpectedACorrelationIdAndNothingElse(CapturedOutput output) {
        UUID broken =
                published.put(DocumentBuilder.story("Broken").slug("broken")).id();
        jdbc.sql(
                        "update published_document set number = number + 100000, document = '{\"id\": 7}' where document_id = ?")
                .param(broken)
                .update();
        JsonNode error = visitor().error("{ content(slug: \"broken\") { title } }");
        String correlationId = error.path("extensions").path("correlationId").asString();
        assertThat(error.path("extensions").path("code").asString()).isEqualTo("INTERNAL_ERROR");
        assertThat(error.path("message").asString())
                .isEqualTo("Something went wrong on our side. Its correlation id is " + correlationId + ".");
        assertThat(output.getAll()).contains(correlationId);
    }
}
