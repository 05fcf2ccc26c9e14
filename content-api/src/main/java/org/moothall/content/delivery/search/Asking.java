package org.moothall.content.delivery.search;

import java.util.function.Supplier;
import org.moothall.content.graphql.CannotAnswer;
import org.moothall.content.graphql.RequestError;
import org.moothall.content.graphql.RequestErrorCode;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.search.query.CursorRefused;
import org.moothall.search.query.SearchUnavailable;

/** Asks the index, and says what readers are told when it does not answer. */
final class Asking {

    private Asking() {}

    static <T> T ask(Supplier<T> question) {
        try {
            return question.get();
        } catch (SearchUnavailable e) {
            RequestError error = new RequestError(
                    RequestErrorCode.SEARCH_UNAVAILABLE,
                    "Search does not answer at the moment.",
                    "Try again in a minute; everything else works meanwhile.");
            throw new CannotAnswer(error, e);
        } catch (CursorRefused e) {
            throw new Refused(
                    RefusalCode.MALFORMED,
                    "after",
                    "The cursor does not belong to this search.",
                    "Use a cursor that the same query and filter gave, or leave after out.");
        }
    }
}
