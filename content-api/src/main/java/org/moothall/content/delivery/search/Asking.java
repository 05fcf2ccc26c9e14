package org.moothall.content.delivery.search;

import java.util.function.Supplier;
import org.moothall.content.graphql.CannotAnswer;
import org.moothall.content.graphql.RequestError;
import org.moothall.content.graphql.RequestErrorCode;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.search.query.CursorRefused;

/** Says what readers are told when search cannot answer them. */
final class Asking {

    private Asking() {}

    /** The answer; a cursor of another search is refused. */
    static <T> T refusing(Supplier<T> question) {
        try {
            return question.get();
        } catch (CursorRefused e) {
            throw cursorRefused();
        }
    }

    /** A cursor that belongs to another search, or to the same one while it was limited, or was not. */
    static Refused cursorRefused() {
        return new Refused(
                RefusalCode.MALFORMED,
                "after",
                "The cursor does not belong to this search.",
                "Use a cursor that the same query and filter gave, or leave after out. After search was limited for a"
                        + " while, or begins to be, begin anew.");
    }

    static CannotAnswer unavailable(RuntimeException cause) {
        RequestError error = new RequestError(
                RequestErrorCode.SEARCH_UNAVAILABLE,
                "Search does not answer at the moment.",
                "Try again in a minute; everything else works meanwhile.");
        return new CannotAnswer(error, cause);
    }
}
