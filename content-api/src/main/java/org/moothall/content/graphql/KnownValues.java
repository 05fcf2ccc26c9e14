package org.moothall.content.graphql;

import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.MergedField;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * Objects of an answer whose values, with all or some that is selected of them, may be taken from memory instead of being put
 * together field by field. A request has some when an interceptor puts them into its context under this class.
 */
public interface KnownValues {

    /** What is known of an object at a field; null when nothing of its kind is remembered there. */
    @Nullable Known of(Object source, MergedField field, ExecutionContext execution);

    /** What is known of some of an object's fields, which are about to be executed; null when none of them is remembered. */
    @Nullable KnownFields fieldsOf(ExecutionStrategyParameters object, ExecutionContext execution);

    /** A place in an answer whose value may be known. */
    interface Known {

        /** What is sent for it; null when it has to be made. */
        @Nullable Object value();

        /** To be told what was made. */
        void made(Object value);
    }

    /** An object in an answer of which some fields may be known. */
    interface KnownFields {

        /** What is sent for each of them, by its name in the answer; null when they have to be made. */
        @Nullable Map<String, ?> values();

        /** To be told what was made of all fields. */
        void made(Map<String, @Nullable Object> values);
    }
}
