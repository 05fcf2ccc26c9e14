package org.moothall.content.graphql.scalar;

import graphql.GraphQLContext;
import graphql.execution.CoercedVariables;
import graphql.language.StringValue;
import graphql.language.Value;
import graphql.schema.Coercing;
import graphql.schema.CoercingParseLiteralException;
import graphql.schema.CoercingParseValueException;
import graphql.schema.CoercingSerializeException;
import java.time.DateTimeException;
import java.util.Locale;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/** A value that is written as text; what has another form is refused with the form that it must have. */
final class IsoText<T> implements Coercing<T, String> {

    private final Class<T> type;
    private final Function<String, T> reader;
    private final Function<T, String> writer;
    private final String form;

    IsoText(Class<T> type, Function<String, T> reader, Function<T, String> writer, String form) {
        this.type = type;
        this.reader = reader;
        this.writer = writer;
        this.form = form;
    }

    @Override
    public String serialize(Object value, GraphQLContext context, Locale locale) {
        if (!type.isInstance(value)) {
            throw new CoercingSerializeException("Expected " + type.getSimpleName() + ", not " + value.getClass());
        }
        return writer.apply(type.cast(value));
    }

    @Override
    public T parseValue(Object input, GraphQLContext context, Locale locale) {
        try {
            return read(input);
        } catch (IllegalArgumentException e) {
            throw new CoercingParseValueException(e.getMessage(), e);
        }
    }

    @Override
    public @Nullable T parseLiteral(Value<?> input, CoercedVariables variables, GraphQLContext context, Locale locale) {
        try {
            return read(input instanceof StringValue text ? text.getValue() : input);
        } catch (IllegalArgumentException e) {
            throw new CoercingParseLiteralException(e.getMessage(), e);
        }
    }

    @Override
    public Value<?> valueToLiteral(Object input, GraphQLContext context, Locale locale) {
        return StringValue.of(serialize(input, context, locale));
    }

    private T read(@Nullable Object input) {
        if (type.isInstance(input)) {
            return type.cast(input);
        }
        try {
            if (input instanceof String text) {
                return reader.apply(text);
            }
        } catch (DateTimeException e) {
            throw new IllegalArgumentException(wrong(input), e);
        }
        throw new IllegalArgumentException(wrong(input));
    }

    private String wrong(@Nullable Object input) {
        String given = input instanceof Value<?> ? "The value given" : "“" + input + "”";
        return given + " is not " + form + ".";
    }
}
