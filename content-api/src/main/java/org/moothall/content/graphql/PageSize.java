package org.moothall.content.graphql;

import graphql.language.Argument;
import graphql.language.Field;
import graphql.language.IntValue;
import graphql.language.Value;
import graphql.language.VariableReference;
import graphql.schema.GraphQLArgument;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLList;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** How many things a field may return, as far as a query says. */
record PageSize(Map<String, Object> variables) {

    private static final long WITHOUT_FIRST = 20;
    private static final long OTHER_LIST = 5;

    long of(Field field, GraphQLFieldDefinition definition) {
        GraphQLArgument first = definition.getArgument("first");
        if (first != null) {
            return asked(field, first);
        }
        boolean edges = field.getName().equals("edges");
        return isListOfObjects(definition) && !edges ? OTHER_LIST : 1;
    }

    private long asked(Field field, GraphQLArgument first) {
        Long given = given(field, "first");
        if (given == null) {
            given = given(field, "last");
        }
        if (given == null && first.getArgumentDefaultValue().getValue() instanceof IntValue value) {
            given = value.getValue().longValue();
        }
        return given == null ? WITHOUT_FIRST : Math.max(given, 0);
    }

    private @Nullable Long given(Field field, String name) {
        for (Argument argument : field.getArguments()) {
            if (argument.getName().equals(name)) {
                return number(argument.getValue());
            }
        }
        return null;
    }

    private @Nullable Long number(Value<?> value) {
        return switch (value) {
            case IntValue literal -> literal.getValue().longValue();
            case VariableReference variable
            when variables.get(variable.getName()) instanceof Number number -> number.longValue();
            default -> null;
        };
    }

    private static boolean isListOfObjects(GraphQLFieldDefinition definition) {
        return GraphQLTypeUtil.unwrapNonNull(definition.getType()) instanceof GraphQLList
                && GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType;
    }
}
