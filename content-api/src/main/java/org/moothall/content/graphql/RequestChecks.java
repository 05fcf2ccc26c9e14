package org.moothall.content.graphql;

import graphql.ExecutionInput;
import graphql.ExecutionResult;
import graphql.execution.AbortExecutionException;
import graphql.execution.ExecutionContext;
import graphql.execution.instrumentation.DocumentAndVariables;
import graphql.execution.instrumentation.InstrumentationContext;
import graphql.execution.instrumentation.InstrumentationState;
import graphql.execution.instrumentation.SimplePerformantInstrumentation;
import graphql.execution.instrumentation.parameters.InstrumentationExecuteOperationParameters;
import graphql.execution.instrumentation.parameters.InstrumentationExecutionParameters;
import graphql.language.Document;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** Refuses, before anything is executed, what costs more than allowed, and everything but queries when they alone may come. */
final class RequestChecks extends SimplePerformantInstrumentation {

    private final Limits limits;

    RequestChecks(Limits limits) {
        this.limits = limits;
    }

    @Override
    public DocumentAndVariables instrumentDocumentAndVariables(
            DocumentAndVariables parsed,
            InstrumentationExecutionParameters parameters,
            @Nullable InstrumentationState state) {
        ExecutionInput input = parameters.getExecutionInput();
        if (QueriesOnly.holdsFor(input.getGraphQLContext())) {
            requireQuery(parsed.getDocument(), input.getOperationName());
        }
        return parsed;
    }

    @Override
    public @Nullable InstrumentationContext<ExecutionResult> beginExecuteOperation(
            InstrumentationExecuteOperationParameters parameters, @Nullable InstrumentationState state) {
        ExecutionContext context = parameters.getExecutionContext();
        if (QueriesOnly.holdsFor(context.getGraphQLContext())) {
            requireQuery(context.getOperationDefinition());
        }
        long cost = new QueryCost(
                        context.getGraphQLSchema(),
                        context.getFragmentsByName(),
                        context.getCoercedVariables().toMap())
                .of(context.getOperationDefinition());
        long budget = limits.cost().applyAsLong(context.getGraphQLContext());
        if (cost > budget) {
            throw refusal(tooCostly(cost, budget));
        }
        KeptFields.note(context);
        return null;
    }

    private static void requireQuery(Document document, @Nullable String operationName) {
        for (OperationDefinition operation : document.getDefinitionsOfType(OperationDefinition.class)) {
            if (operationName == null || operationName.isEmpty() || operationName.equals(operation.getName())) {
                requireQuery(operation);
            }
        }
    }

    private static void requireQuery(OperationDefinition operation) {
        if (operation.getOperation() != Operation.QUERY) {
            throw refusal(QueriesOnly.refusal(operation.getOperation()));
        }
    }

    private static RequestError tooCostly(long cost, long budget) {
        return new RequestError(
                RequestErrorCode.QUERY_TOO_COSTLY,
                "The query costs " + cost + "; at most " + budget + " is allowed.",
                "Ask for fewer things at a time: smaller values of first, fewer fields within lists, fewer aliases.");
    }

    private static AbortExecutionException refusal(RequestError error) {
        return new AbortExecutionException(List.of(error.toGraphQl()));
    }
}
