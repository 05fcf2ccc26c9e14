package org.moothall.content.graphql;

/** The closed list of reasons for which a request is not executed, or not to its end. Clients may rely on each name. */
public enum RequestErrorCode {
    /** The body or a parameter is not what GraphQL over HTTP asks for. */
    MALFORMED_REQUEST,
    /** The media type of the body is not application/json. */
    UNSUPPORTED_MEDIA_TYPE,
    /** None of the media types that the caller accepts can be given. */
    NOT_ACCEPTABLE,
    /** Another HTTP method is needed. */
    METHOD_NOT_ALLOWED,
    /** The body or the query is longer than allowed. */
    QUERY_TOO_LARGE,
    /** The query does not follow GraphQL's grammar. */
    SYNTAX_ERROR,
    /** The query asks for what the schema does not have, or a variable has the wrong type. */
    QUERY_INVALID,
    /** Fields lie within fields more deeply than allowed. */
    QUERY_TOO_DEEP,
    /** The query asks for more than allowed at a time. */
    QUERY_TOO_COSTLY,
    /** Nobody has sent the query of this hash yet. */
    PERSISTED_QUERY_NOT_FOUND,
    /** Only queries that are allowed are run here, and this is none. */
    QUERY_NOT_ALLOWED,
    /** As much is worked on as can be; it costs nothing to try again in a moment. */
    TOO_BUSY,
    /** The answer took longer than allowed. */
    QUERY_TIMED_OUT,
    /** The preview that was asked for is over, or never was. */
    PREVIEW_ENDED,
    /** The search index does not answer; everything else does. */
    SEARCH_UNAVAILABLE,
    /** Our fault: the error carries a correlation id, which the log has too. */
    INTERNAL_ERROR
}
