package org.moothall.content.graphql;

import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.OperationDefinition;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/**
 * How much a query asks for: a field costs 1 plus the cost of what is selected within it, times the number of things
 * that it may return. That number is {@code first} or {@code last} where the field has them (20 when neither is given),
 * 5 for other lists of objects, and 1 for everything else. A field of the query itself costs 200 more, because it takes
 * database statements of its own. Each alias is a field of its own. Reading the schema is free.
 */
final class QueryCost {

    private static final long OF_QUERY = 201;

    private final GraphQLSchema schema;
    private final Map<String, FragmentDefinition> fragments;
    private final PageSize pageSize;
    private final Map<String, Long> fragmentCosts = new HashMap<>();

    QueryCost(GraphQLSchema schema, Map<String, FragmentDefinition> fragments, Map<String, Object> variables) {
        this.schema = schema;
        this.fragments = fragments;
        this.pageSize = new PageSize(variables);
    }

    /** The cost of an operation; {@link Long#MAX_VALUE} when it goes beyond what can be counted. */
    long of(OperationDefinition operation) {
        GraphQLCompositeType root = operation.getOperation() == OperationDefinition.Operation.MUTATION
                ? schema.getMutationType()
                : schema.getQueryType();
        return root == null ? 0 : of(operation.getSelectionSet(), root);
    }

    private long of(@Nullable SelectionSet selections, GraphQLCompositeType parent) {
        long sum = 0;
        if (selections != null) {
            for (Selection<?> selection : selections.getSelections()) {
                sum = plus(sum, of(selection, parent));
            }
        }
        return sum;
    }

    private long of(Selection<?> selection, GraphQLCompositeType parent) {
        return switch (selection) {
            case Field field -> of(field, parent);
            case InlineFragment fragment -> {
                var condition = fragment.getTypeCondition();
                yield of(fragment.getSelectionSet(), condition == null ? parent : composite(condition.getName()));
            }
            case FragmentSpread spread -> ofFragment(spread.getName());
            default -> throw new IllegalStateException("No such selection: " + selection);
        };
    }

    private long of(Field field, GraphQLCompositeType parent) {
        if (field.getName().startsWith("__") || !(parent instanceof GraphQLFieldsContainer container)) {
            return 0;
        }
        GraphQLFieldDefinition definition = container.getFieldDefinition(field.getName());
        if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType type)) {
            return 1;
        }
        long own = parent.getName().equals(schema.getQueryType().getName()) ? OF_QUERY : 1;
        return plus(own, times(pageSize.of(field, definition), of(field.getSelectionSet(), type)));
    }

    /** Counted once, however often it is used: a cascade of fragments must not cost the platform what it would the caller. */
    private long ofFragment(String name) {
        Long known = fragmentCosts.get(name);
        if (known != null) {
            return known;
        }
        FragmentDefinition fragment = fragments.get(name);
        if (fragment == null) {
            return 0;
        }
        long cost = of(
                fragment.getSelectionSet(),
                composite(fragment.getTypeCondition().getName()));
        fragmentCosts.put(name, cost);
        return cost;
    }

    private GraphQLCompositeType composite(String name) {
        if (schema.getType(name) instanceof GraphQLCompositeType type) {
            return type;
        }
        throw new IllegalStateException("No such object type: " + name);
    }

    private static long plus(long a, long b) {
        long sum = a + b;
        return sum < 0 ? Long.MAX_VALUE : sum;
    }

    private static long times(long a, long b) {
        long high = Math.multiplyHigh(a, b);
        long product = a * b;
        return high != 0 || product < 0 ? Long.MAX_VALUE : product;
    }
}
