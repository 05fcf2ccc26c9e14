package org.moothall.content.graphql;

import graphql.execution.AsyncExecutionStrategy;
import graphql.execution.DataFetcherExceptionHandler;
import graphql.execution.ExecutionContext;
import graphql.execution.ExecutionStrategyParameters;
import graphql.execution.FieldValueInfo;
import graphql.execution.FieldValueInfo.CompleteValueType;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.schema.GraphQLCompositeType;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CompletableFuture;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.moothall.content.graphql.KnownValues.KnownFields;

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

    /** Fields that are known are left out of what is executed, and put back in their places. */
    @Override
    protected Object executeObject(ExecutionContext execution, ExecutionStrategyParameters parameters) {
        KnownValues values = execution.getGraphQLContext().get(KnownValues.class);
        KnownFields known = values == null ? null : values.fieldsOf(parameters, execution);
        if (known == null) {
            return super.executeObject(execution, parameters);
        }
        Map<String, ?> kept = known.values();
        if (kept == null) {
            return then(super.executeObject(execution, parameters), made -> {
                known.made(made);
                return made;
            });
        }
        MergedSelectionSet all = parameters.getFields();
        MergedSelectionSet others = without(all, kept.keySet());
        return then(
                super.executeObject(execution, parameters.transform(builder -> builder.fields(others))),
                made -> inOrder(all, kept, made));
    }

    @SuppressWarnings("unchecked") // GraphQL Java gives a map of values by name, or the promise of one, as an Object.
    private static Object then(Object made, UnaryOperator<Map<String, @Nullable Object>> work) {
        return made instanceof CompletableFuture<?> promise
                ? promise.thenApply(map -> work.apply((Map<String, @Nullable Object>) map))
                : work.apply((Map<String, @Nullable Object>) made);
    }

    private static MergedSelectionSet without(MergedSelectionSet all, Set<String> known) {
        Map<String, MergedField> others = new LinkedHashMap<>();
        all.getSubFields().forEach((name, field) -> {
            if (!known.contains(name)) {
                others.put(name, field);
            }
        });
        return MergedSelectionSet.newMergedSelectionSet().subFields(others).build();
    }

    private static Map<String, @Nullable Object> inOrder(
            MergedSelectionSet all, Map<String, ?> kept, Map<String, @Nullable Object> made) {
        Map<String, @Nullable Object> object = LinkedHashMap.newLinkedHashMap(all.size());
        for (String name : all.getKeys()) {
            Object known = kept.get(name);
            object.put(name, known == null ? made.get(name) : known);
        }
        return object;
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
