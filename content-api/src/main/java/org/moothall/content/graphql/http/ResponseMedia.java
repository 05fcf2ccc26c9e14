package org.moothall.content.graphql.http;

import java.util.Collections;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import org.moothall.content.graphql.RequestErrorCode;
import org.springframework.http.HttpStatus;
import org.springframework.http.InvalidMediaTypeException;
import org.springframework.http.MediaType;

/** The media type of a response, by what the caller accepts. */
enum ResponseMedia {
    /** Request errors have statuses of their own. */
    GRAPHQL_RESPONSE(MediaType.APPLICATION_GRAPHQL_RESPONSE_VALUE),
    /** Every request that could be read answers 200. */
    JSON(MediaType.APPLICATION_JSON_VALUE);

    private final String type;

    ResponseMedia(String type) {
        this.type = type;
    }

    String contentType() {
        return type + ";charset=utf-8";
    }

    /** What suits the caller best; the GraphQL media type where both do, or where nothing is said. */
    static ResponseMedia accepted(Enumeration<String> acceptHeaders) throws BadRequest {
        List<String> headers = Collections.list(acceptHeaders);
        List<MediaType> ranges = parse(headers);
        if (ranges.isEmpty()) {
            return GRAPHQL_RESPONSE;
        }
        return List.of(values()).stream()
                .filter(media -> media.quality(ranges) > 0)
                .max(Comparator.comparingDouble((ResponseMedia media) -> media.quality(ranges))
                        .thenComparing(Comparator.<ResponseMedia>naturalOrder().reversed()))
                .orElseThrow(() -> notAcceptable(String.join(", ", headers)));
    }

    /** The quality that the most specific fitting range gives. */
    private double quality(List<MediaType> ranges) {
        return ranges.stream()
                .filter(range -> range.includes(MediaType.valueOf(type)))
                .max(Comparator.comparingInt(ResponseMedia::specificity))
                .map(MediaType::getQualityValue)
                .orElse(0.0);
    }

    private static int specificity(MediaType range) {
        if (range.isWildcardType()) {
            return 0;
        }
        return range.isWildcardSubtype() ? 1 : 2;
    }

    private static List<MediaType> parse(List<String> headers) throws BadRequest {
        try {
            return MediaType.parseMediaTypes(headers);
        } catch (InvalidMediaTypeException e) {
            throw BadRequest.malformed(
                    "The header Accept is “" + String.join(", ", headers) + "”, which names no media types.",
                    "Send application/graphql-response+json.");
        }
    }

    private static BadRequest notAcceptable(String accept) {
        return new BadRequest(
                HttpStatus.NOT_ACCEPTABLE,
                RequestErrorCode.NOT_ACCEPTABLE,
                "The header Accept is “" + accept + "”, of which nothing can be given.",
                "Accept application/graphql-response+json or application/json.");
    }
}
