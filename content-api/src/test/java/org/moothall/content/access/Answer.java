package org.moothall.content.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.List;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the server answered. */
public record Answer(HttpResponse<String> response) {

    public int status() {
        return response.statusCode();
    }

    public String header(String name) {
        return response.headers().firstValue(name).orElse(null);
    }

    public String setCookie(String name) {
        List<String> all = response.headers().allValues("Set-Cookie");
        return all.stream()
                .filter(cookie -> cookie.startsWith(name + "="))
                .findFirst()
                .orElse(null);
    }

    public JsonNode json() {
        return new JsonMapper().readTree(response.body());
    }

    /** The value at a JSON pointer, as text. */
    public String at(String pointer) {
        return json().at(pointer).asString("");
    }

    /** Checks that this is a problem with this status and code, and that it says what to do. */
    public Answer isProblem(int status, String code) {
        assertThat(status()).as(response.body()).isEqualTo(status);
        assertThat(header("Content-Type")).startsWith("application/problem+json");
        assertThat(at("/code")).isEqualTo(code);
        assertThat(at("/remedy")).isNotEmpty();
        return this;
    }

    /** Checks that a mutation's payload refuses with this code and field. */
    public Answer refuses(String mutation, String code, String field) {
        assertThat(status()).as(response.body()).isEqualTo(200);
        assertThat(at("/data/" + mutation + "/refusals/0/code"))
                .as(response.body())
                .isEqualTo(code);
        assertThat(at("/data/" + mutation + "/refusals/0/field")).isEqualTo(field);
        assertThat(at("/data/" + mutation + "/refusals/0/remedy")).isNotEmpty();
        return this;
    }

    /** Checks that a mutation's payload has no refusals. */
    public Answer succeeds(String mutation) {
        assertThat(status()).as(response.body()).isEqualTo(200);
        assertThat(json().has("errors")).as(response.body()).isFalse();
        assertThat(json().at("/data/" + mutation + "/refusals"))
                .as(response.body())
                .isEmpty();
        return this;
    }
}
