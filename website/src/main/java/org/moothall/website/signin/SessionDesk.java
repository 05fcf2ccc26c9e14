package org.moothall.website.signin;

import java.net.HttpCookie;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import org.moothall.website.delivery.Platform;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/**
 * Begins and ends sessions where the accounts are, by HTTP at {@code /editorial/session}. The visitor's address goes with
 * it, so that attempts are counted by visitor and not by site. Nothing of a password is kept or logged.
 */
@Component
class SessionDesk {

    private static final String SESSION = "editorial/session";
    private static final String TOKEN = "XSRF-TOKEN";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Platform platform;

    SessionDesk(Platform platform) {
        this.platform = platform;
    }

    /** What came of an attempt to sign in. */
    Outcome signIn(String username, String password, String visitor) {
        String token = token(visitor);
        String body = JSON.writeValueAsString(Map.of("username", username, "password", password));
        HttpResponse<Void> answer = platform.send(platform.request(SESSION, visitor)
                .header("Content-Type", "application/json")
                .header("Cookie", TOKEN + "=" + token)
                .header("X-XSRF-TOKEN", token)
                .POST(BodyPublishers.ofString(body))
                .build());
        return switch (answer.statusCode()) {
            case 200 -> new Outcome.SignedIn(forTheBrowser(answer));
            case 429 ->
                new Outcome.Throttled(answer.headers().firstValue("Retry-After").orElse("60"));
            case 400, 401 -> new Outcome.Failed();
            default -> throw platform.unexpected(answer);
        };
    }

    /** Ends the session that cookies hold. Returns the cookies by which the browser forgets it. */
    List<String> signOut(String cookies, String visitor) {
        String token = token(visitor);
        HttpResponse<Void> answer = platform.send(platform.request(SESSION, visitor)
                .header("Cookie", without(cookies) + TOKEN + "=" + token)
                .header("X-XSRF-TOKEN", token)
                .DELETE()
                .build());
        if (answer.statusCode() != 204) {
            throw platform.unexpected(answer);
        }
        return forTheBrowser(answer);
    }

    /** The token against requests from other sites, which every change of a session needs. */
    private String token(String visitor) {
        HttpResponse<Void> answer =
                platform.send(platform.request(SESSION, visitor).GET().build());
        return cookies(answer).stream()
                .flatMap(header -> HttpCookie.parse(header).stream())
                .filter(cookie -> cookie.getName().equals(TOKEN))
                .map(HttpCookie::getValue)
                .filter(value -> !value.isEmpty())
                .findFirst()
                .orElseThrow(() -> platform.unexpected(answer));
    }

    /** The session's cookie as it was set. The token is for pages that run the editors' script, which these do not. */
    private static List<String> forTheBrowser(HttpResponse<Void> answer) {
        return cookies(answer).stream()
                .filter(header -> !header.startsWith(TOKEN + "="))
                .toList();
    }

    private static List<String> cookies(HttpResponse<Void> answer) {
        return answer.headers().allValues("Set-Cookie");
    }

    private static String without(String cookies) {
        return Arrays.stream(cookies.split(";"))
                .map(String::strip)
                .filter(cookie -> !cookie.isEmpty() && !cookie.startsWith(TOKEN + "="))
                .map(cookie -> cookie + "; ")
                .collect(Collectors.joining());
    }

    /** What came of an attempt to sign in. */
    sealed interface Outcome {

        /** The cookies are to be handed on as they are. */
        record SignedIn(List<String> cookies) implements Outcome {}

        /** Unknown, wrong or disabled: which one is not told. */
        record Failed() implements Outcome {}

        /** Too many attempts; after so many seconds another may be made. */
        record Throttled(String seconds) implements Outcome {}
    }
}
