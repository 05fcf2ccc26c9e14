package org.moothall.content.delivery;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.net.URLEncoder;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/** What the specification GraphQL over HTTP asks of a server. */
class GraphQlOverHttpTest extends DeliveryTest {

    private static final String RESPONSE = "application/graphql-response+json";
    private static final String JSON = "application/json";
    private static final String WARDS = "{\"query\": \"{ wards { slug } }\"}";

    @Nested
    class Post {

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "application/graphql-response+json|application/graphql-response+json",
                    "application/json|application/json",
                    "*/*|application/graphql-response+json",
                    "application/*;q=0.5|application/graphql-response+json",
                    "application/graphql-response+json;q=0.5, application/json|application/json",
                    "application/graphql-response+json, application/json;q=0.9|application/graphql-response+json",
                    "text/html, application/json;q=0.1|application/json",
                })
        void answersInTheMediaTypeThatTheCallerPrefers(String accept, String given) {
            HttpResponse<String> response = post(accept, WARDS);
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(contentType(response)).isEqualTo(given + ";charset=utf-8");
            assertThat(response.headers().firstValue("Vary").orElse("")).contains("Accept");
        }

        @Test
        void answersInTheGraphQlMediaTypeWhenNothingIsSaid() {
            HttpResponse<String> response = GraphQlCalls.send(
                    visitor().request("/graphql").header("Content-Type", JSON).POST(BodyPublishers.ofString(WARDS)));
            assertThat(contentType(response)).startsWith(RESPONSE);
        }

        @Test
        void refusesWhatCannotBeAccepted() {
            HttpResponse<String> response = post("text/html", WARDS);
            assertThat(response.statusCode()).isEqualTo(406);
            assertThat(code(response)).isEqualTo("NOT_ACCEPTABLE");
        }

        @ParameterizedTest
        @ValueSource(strings = {"text/plain", "application/graphql", "nonsense"})
        void refusesOtherBodies(String type) {
            HttpResponse<String> response = GraphQlCalls.send(
                    visitor().request("/graphql").header("Content-Type", type).POST(BodyPublishers.ofString(WARDS)));
            assertThat(response.statusCode()).isEqualTo(415);
            assertThat(code(response)).isEqualTo("UNSUPPORTED_MEDIA_TYPE");
        }

        @Test
        void refusesABodyWithoutAType() {
            HttpResponse<String> response =
                    GraphQlCalls.send(visitor().request("/graphql").POST(BodyPublishers.ofString(WARDS)));
            assertThat(response.statusCode()).isEqualTo(415);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "{\"query\": \"{ wards",
                    "",
                    "[]",
                    "[{\"query\": \"{ wards { slug } }\"}]",
                    "\"query\"",
                    "null",
                    "{}",
                    "{\"qeury\": \"{ wards { slug } }\"}",
                    "{\"query\": 7}",
                    "{\"query\": \" \"}",
                    "{\"query\": \"{ wards { slug } }\", \"variables\": [1]}",
                    "{\"query\": \"{ wards { slug } }\", \"variables\": \"{}\"}",
                    "{\"query\": \"{ wards { slug } }\", \"operationName\": 3}",
                    "{\"query\": \"{ wards { slug } }\", \"extensions\": \"x\"}",
                })
        void refusesWhatIsNoGraphQlRequestInBothMediaTypes(String body) {
            for (String accept : new String[] {RESPONSE, JSON}) {
                HttpResponse<String> response = post(accept, body);
                assertThat(response.statusCode()).isEqualTo(400);
                assertThat(code(response)).isEqualTo("MALFORMED_REQUEST");
                assertThat(contentType(response)).startsWith(accept);
            }
        }

        @Test
        void namesThePlaceOfBrokenJson() {
            assertThat(post(JSON, "{\"query\": \"{ wards { slug } }\",}").body())
                    .contains("The body is not JSON at line 1, column ")
                    .contains("Send well-formed JSON");
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{ wards { slug }|SYNTAX_ERROR",
                    "{ wards { size } }|QUERY_INVALID",
                    "query A { wards { slug } } query B { wards { slug } }|QUERY_INVALID",
                    "query($slug: String!) { ward(slug: $slug) { name } }|QUERY_INVALID",
                    "mutation { publish }|QUERY_INVALID",
                })
        void answersRequestErrorsByTheMediaType(String query, String code) {
            String body = GraphQlCalls.JSON.writeValueAsString(java.util.Map.of("query", query));
            HttpResponse<String> response = post(RESPONSE, body);
            assertThat(response.statusCode()).isEqualTo(400);
            assertThat(code(response)).isEqualTo(code);
            assertThat(GraphQlCalls.JSON.readTree(response.body()).has("data")).isFalse();
            assertThat(post(JSON, body).statusCode()).isEqualTo(200);
            assertThat(code(post(JSON, body))).isEqualTo(code);
        }

        @Test
        void answersFieldErrorsWithTheDataThatThereAre() {
            HttpResponse<String> response = post(
                    RESPONSE,
                    "{\"query\": \"{ wards { slug } content(slug: \\\"x\\\") { related(first: 500) { id } } }\"}");
            assertThat(response.statusCode()).isEqualTo(200);
        }

        @Test
        void keepsAnswersOutOfSharedCaches() {
            assertThat(post(JSON, WARDS).headers().firstValue("Cache-Control").orElse(""))
                    .contains("private");
        }
    }

    @Nested
    class Get {

        @Test
        void answersQueriesWithVariables() {
            published.ward("ashbrow", "Ashbrow");
            HttpResponse<String> response = get(
                    "query",
                    "query W($slug: String!) { ward(slug: $slug) { name } }",
                    "variables",
                    "{\"slug\": \"ashbrow\"}",
                    "operationName",
                    "W",
                    "extensions",
                    "{}");
            assertThat(response.statusCode()).isEqualTo(200);
            assertThat(response.body()).contains("Ashbrow");
        }

        @Test
        void refusesMutations() {
            HttpResponse<String> response = get("query", "mutation { publish }");
            assertThat(response.statusCode()).isEqualTo(405);
            assertThat(response.headers().firstValue("Allow")).hasValue("POST");
            assertThat(code(response)).isEqualTo("METHOD_NOT_ALLOWED");
        }

        @Test
        void refusesAMutationAmongQueriesOnlyWhenItIsMeant() {
            String both = "query Q { wards { slug } } mutation M { publish }";
            assertThat(get("query", both, "operationName", "M").statusCode()).isEqualTo(405);
        }

        @Test
        void refusesAMissingQueryAndBrokenVariables() {
            assertThat(get("operationName", "W").statusCode()).isEqualTo(400);
            HttpResponse<String> broken = get("query", "{ wards { slug } }", "variables", "{slug}");
            assertThat(broken.statusCode()).isEqualTo(400);
            assertThat(broken.body()).contains("The parameter variables is not JSON");
        }
    }

    @Test
    void refusesOtherMethods() {
        HttpResponse<String> response =
                GraphQlCalls.send(visitor().request("/graphql").DELETE());
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("GET, POST");
    }

    @Test
    void takesNoGetForTheEditorialApi() {
        HttpResponse<String> response =
                GraphQlCalls.send(visitor().request("/editorial/graphql?query=%7Bwards%7Bslug%7D%7D"));
        assertThat(response.statusCode()).isEqualTo(405);
        assertThat(response.headers().firstValue("Allow")).hasValue("POST");
    }

    private HttpResponse<String> post(String accept, String body) {
        return GraphQlCalls.send(visitor()
                .request("/graphql")
                .header("Content-Type", JSON)
                .header("Accept", accept)
                .POST(BodyPublishers.ofString(body)));
    }

    private HttpResponse<String> get(String... parameters) {
        StringBuilder query = new StringBuilder("/graphql?");
        for (int i = 0; i < parameters.length; i += 2) {
            query.append(parameters[i])
                    .append('=')
                    .append(URLEncoder.encode(parameters[i + 1], UTF_8))
                    .append('&');
        }
        return GraphQlCalls.send(visitor().request(query.toString()));
    }

    private static String contentType(HttpResponse<String> response) {
        return response.headers().firstValue("Content-Type").orElse("");
    }

    private static String code(HttpResponse<String> response) {
        JsonNode error =
                GraphQlCalls.JSON.readTree(response.body()).path("errors").get(0);
        assertThat(error.path("extensions").path("remedy").asString()).isNotEmpty();
        return error.path("extensions").path("code").asString();
    }
}
