package org.moothall.website.useful;

import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.website.delivery.Platform;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Hands an answer on to where it is kept. */
@Component
class SendAnswer {

    private static final String PATH = "graphql/useful";
    private static final JsonMapper JSON = JsonMapper.shared();

    private final Platform platform;

    SendAnswer(Platform platform) {
        this.platform = platform;
    }

    /** The cookies show that the reader may see the document; nothing of them is kept. */
    Outcome send(Answer answer, String visitor, @Nullable String cookies) {
        HttpRequest.Builder request = platform.request(PATH, visitor)
                .header("Content-Type", "application/json")
                .POST(BodyPublishers.ofString(JSON.writeValueAsString(
                        Map.of("document", answer.document(), "useful", answer.useful(), "words", answer.words()))));
        if (cookies != null) {
            request.header("Cookie", cookies);
        }
        HttpResponse<Void> sent = platform.send(request.build());
        return switch (sent.statusCode()) {
            case 204 -> Outcome.KEPT;
            case 429 -> Outcome.TOO_MANY;
            case 400, 404 -> Outcome.REFUSED;
            default -> throw platform.unexpected(sent);
        };
    }

    /** What somebody thinks of a document. */
    record Answer(UUID document, boolean useful, String words) {}

    /** What became of an answer. */
    enum Outcome {
        KEPT,
        /** There is no such document that the reader may see and say this of. */
        REFUSED,
        TOO_MANY
    }
}
