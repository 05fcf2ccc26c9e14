package org.moothall.content.graphql.scalar;

import graphql.schema.GraphQLScalarType;
import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** The scalars that the schemas declare. */
public final class Scalars {

    /** A moment: taken with any offset, given in UTC. */
    public static final GraphQLScalarType DATE_TIME = GraphQLScalarType.newScalar()
            .name("DateTime")
            .description("A moment in ISO 8601 with an offset, such as 2019-07-01T09:00:00+01:00; given in UTC.")
            .specifiedByUrl("https://scalars.graphql.org/andimarek/date-time.html")
            .coercing(new IsoText<>(
                    Instant.class,
                    text -> OffsetDateTime.parse(text).toInstant(),
                    moment -> DateTimeFormatter.ISO_OFFSET_DATE_TIME.format(moment.atOffset(ZoneOffset.UTC)),
                    "a moment with an offset, such as 2019-07-01T09:00:00+01:00 or 2019-07-01T08:00:00Z"))
            .build();

    /** A day. */
    public static final GraphQLScalarType DATE = GraphQLScalarType.newScalar()
            .name("Date")
            .description("A day in ISO 8601, such as 2019-07-01.")
            .specifiedByUrl("https://scalars.graphql.org/andimarek/local-date.html")
            .coercing(
                    new IsoText<>(LocalDate.class, LocalDate::parse, LocalDate::toString, "a day, such as 2019-07-01"))
            .build();

    private Scalars() {}
}
