package org.moothall.content.graphql;

import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import org.jspecify.annotations.Nullable;

/**
 * Objects of an answer whose values, with all that is selected of them, may be taken from memory instead of being put together
 * field by field. A request has some when an interceptor puts them into its context under this class.
 */
public interface KnownValues {

    /** What is known of an object at a field; null when nothing of its kind is remembered there. */
    @Nullable Known of(Object source, MergedField field, ExecutionContext execution);

    /** A place in an answer whose value may be known. */
    interface Known {

        /** What is sent for it; null when it has to be made. */
        @Nullable Object value();

        /** To be told what was made. */
        void made(Object value);
    }
}
