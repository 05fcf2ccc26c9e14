package org.moothall.content.graphql.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;

/**
 * What makes two requests the same: for whom they are answered and what was sent, to the letter. Nothing is parsed to find
 * out, so that a repeated request costs no more than a look.
 */
final class AnswerKey {

    private final String forWhom;
    private final String negotiation;
    private final byte[] body;
    private final int hash;

    private static final int OVERHEAD = 120;

    private AnswerKey(String forWhom, String negotiation, byte[] body) {
        this.forWhom = forWhom;
        this.negotiation = negotiation;
        this.body = body;
        this.hash = 31 * negotiation.hashCode() + Arrays.hashCode(body);
    }

    /** @param body of a POST; empty of a GET */
    static AnswerKey of(String forWhom, HttpServletRequest request, byte[] body) {
        return new AnswerKey(
                forWhom,
                String.join(
                        "\n",
                        request.getMethod(),
                        text(request.getContentType()),
                        text(request.getHeader(HttpHeaders.ACCEPT)),
                        text(request.getQueryString())),
                body);
    }

    int size() {
        return negotiation.length() + body.length + OVERHEAD;
    }

    private static String text(@Nullable String header) {
        return header == null ? "" : header;
    }

    @Override
    public boolean equals(@Nullable Object other) {
        return other instanceof AnswerKey that
                && forWhom.equals(that.forWhom)
                && negotiation.equals(that.negotiation)
                && Arrays.equals(body, that.body);
    }

    @Override
    public int hashCode() {
        return hash;
    }

    @Override
    public String toString() {
        return "AnswerKey[" + forWhom + ", " + negotiation.lines().findFirst().orElse("") + ", " + body.length
                + " bytes]";
    }
}
