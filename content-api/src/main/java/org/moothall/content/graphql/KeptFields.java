package org.moothall.content.graphql;

import graphql.GraphQLContext;
import graphql.execution.ExecutionContext;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.OperationDefinition.Operation;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLObjectType;
import org.springframework.graphql.ExecutionGraphQlResponse;

/**
 * The rule which answers may be kept: of queries alone, and only when every field that is asked of the query type bears the
 * directive {@code @kept} in the schema. A field that nobody has thought of is not kept.
 */
public final class KeptFields {

    private static final String DIRECTIVE = "kept";

    private KeptFields() {}

    /** Whether an answer without errors may be kept. */
    public static boolean areAllOf(ExecutionGraphQlResponse answer) {
        return answer.getExecutionResult().getErrors().isEmpty()
                && answer.getExecutionInput().getGraphQLContext().hasKey(KeptFields.class);
    }

    /** Notes in the request's context whether its answer may be kept. */
    static void note(ExecutionContext execution) {
        OperationDefinition operation = execution.getOperationDefinition();
        if (operation.getOperation() == Operation.QUERY && onlyKept(operation.getSelectionSet(), execution)) {
            GraphQLContext context = execution.getGraphQLContext();
            context.put(KeptFields.class, true);
        }
    }

    private static boolean onlyKept(SelectionSet selections, ExecutionContext execution) {
        for (Selection<?> selection : selections.getSelections()) {
            if (!isKept(selection, execution)) {
                return false;
            }
        }
        return true;
    }

    private static boolean isKept(Selection<?> selection, ExecutionContext execution) {
        return switch (selection) {
            case Field field -> isKept(field, execution.getGraphQLSchema().getQueryType());
            case InlineFragment fragment -> onlyKept(fragment.getSelectionSet(), execution);
            case FragmentSpread spread -> {
                FragmentDefinition fragment = execution.getFragmentsByName().get(spread.getName());
                yield fragment != null && onlyKept(fragment.getSelectionSet(), execution);
            }
            default -> false;
        };
    }

    private static boolean isKept(Field field, GraphQLObjectType query) {
        if (field.getName().startsWith("__")) {
            return true;
        }
        GraphQLFieldDefinition definition = query.getFieldDefinition(field.getName());
        return definition != null && definition.hasAppliedDirective(DIRECTIVE);
    }
}
