package org.moothall.content.graphql;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.MergedField;
import graphql.schema.GraphQLCompositeType;
import org.jspecify.annotations.Nullable;

/** Executes queries as GraphQL Java does, except that objects whose values are known are not put together once more. */
final class KnownValuesFirst extends AsyncExecutionStrategy {

    KnownValuesFirst(DataFetcherExceptionHandler exceptions) {
        super(exceptions);
    }

    @Override
    protected FieldValueInfo completeValue(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        KnownValues.@Nullable Known known = known(execution, parameters);
        if (known == null) {
            return super.completeValue(execution, parameters);
        }
        Object value = known.value();
        if (value != null) {
            // Not as an object: data loaders would wait for the fields of one.
            return new FieldValueInfo(CompleteValueType.SCALAR, value);
        }
        FieldValueInfo made = super.completeValue(execution, parameters);
        if (made.isFutureValue()) {
            var _ = made.getFieldValueFuture().thenAccept(completed -> tell(known, completed));
        } else {
            tell(known, made.getFieldValueObject());
        }
        return made;
    }

    private static KnownValues.@Nullable Known known(
            ExecutionContext execution, ExecutionStrategyParameters parameters) {
        Object source = parameters.getSource();
        MergedField field = parameters.getField();
        if (source == null
                || field == null
                || !(parameters.getExecutionStepInfo().getUnwrappedNonNullType() instanceof GraphQLCompositeType)) {
            return null;
        }
        KnownValues values = execution.getGraphQLContext().get(KnownValues.class);
        return values == null ? null : values.of(source, field, execution);
    }

    private static void tell(KnownValues.Known known, @Nullable Object made) {
        if (made != null) {
            known.made(made);
        }
    }
}
