package org.moothall.content.access;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Locale;
import java.util.function.Function;

/** Moments and days as the schema has them, as far as these tests need them. */
final class InstantScalar<T> implements Coercing<T, String> {

    static final GraphQLScalarType DATE_TIME = scalar("DateTime", Instant::parse);
    static final GraphQLScalarType DATE = scalar("Date", LocalDate::parse);

    private final Function<String, T> parser;

    private InstantScalar(Function<String, T> parser) {
        this.parser = parser;
    }

    private static <T> GraphQLScalarType scalar(String name, Function<String, T> parser) {
        return GraphQLScalarType.newScalar()
                .name(name)
                .coercing(new InstantScalar<>(parser))
                .build();
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        return value.toString();
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        return parser.apply((String) input);
    }

    @Override
    public T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        return parser.apply(((StringValue) input).getValue());
    }
}
