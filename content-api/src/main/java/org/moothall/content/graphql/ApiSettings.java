package org.moothall.content.graphql;

import graphql.GraphQLContext;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import org.moothall.content.audience.Audience;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.core.io.Resource;
import org.springframework.util.unit.DataSize;

/** Limits of both GraphQL APIs. {@code config} says what each key means. */
@ConfigurationProperties("moothall.graphql")
public record ApiSettings(
        @DefaultValue Delivery delivery, @DefaultValue Editorial editorial) {

    /**
     * The delivery API is open to everybody: its limits are narrow.
     *
     * @param maxCost for each audience; the public's counts for one that has none
     * @param allowedQueries files of one query each, beside those of the reader sites
     */
    public record Delivery(
            @DefaultValue("15") int maxDepth,
            @DefaultValue("2000") int maxFields,
            Map<Audience, Long> maxCost,
            @DefaultValue("10000") int maxTokens,
            @DefaultValue("128KB") DataSize maxBody,
            @DefaultValue("10s") Duration timeout,
            @DefaultValue("true") boolean introspection,
            @DefaultValue("automatic") Persistence persistedQueries,
            @DefaultValue List<Resource> allowedQueries,
            @DefaultValue Concurrency concurrency) {

        private static final long COST = 50_000;

        public Delivery {
            maxCost = maxCost == null ? Map.of() : Map.copyOf(maxCost);
            maxCost.forEach((audience, cost) -> {
                if (cost < 1) {
                    throw new IllegalArgumentException("moothall.graphql.delivery.max-cost."
                            + audience.name().toLowerCase(Locale.ROOT) + " is " + cost + "; give at least 1");
                }
            });
            allowedQueries = List.copyOf(allowedQueries);
        }

        /** As the API applies them, to requests that are for an audience. */
        public Limits limits(Function<GraphQLContext, Audience> forWhom) {
            return new Limits(
                    maxDepth,
                    maxFields,
                    context -> budget(forWhom.apply(context)),
                    maxTokens,
                    maxBody,
                    timeout,
                    introspection,
                    persistedQueries,
                    concurrency);
        }

        /** The texts of the allowed queries; fails, with the file's name, when one cannot be read. */
        public List<String> allowedTexts() {
            return allowedQueries.stream().map(Delivery::text).toList();
        }

        private long budget(Audience audience) {
            return maxCost.getOrDefault(audience, maxCost.getOrDefault(Audience.PUBLIC, COST));
        }

        private static String text(Resource file) {
            try {
                return file.getContentAsString(StandardCharsets.UTF_8);
            } catch (IOException e) {
                throw new UncheckedIOException(
                        "moothall.graphql.delivery.allowed-queries names " + file.getDescription()
                                + ", which cannot be read: correct the name, or take it out.",
                        e);
            }
        }
    }

    /** The editorial API takes whole documents; a change that has begun is never cut short. */
    public record Editorial(
            @DefaultValue("15") int maxDepth,
            @DefaultValue("2000") int maxFields,
            @DefaultValue("100000") long maxCost,
            @DefaultValue("20000") int maxTokens,
            @DefaultValue("4MB") DataSize maxBody,
            @DefaultValue("true") boolean introspection,
            @DefaultValue Concurrency concurrency) {

        /** As the API applies them. */
        public Limits limits() {
            return new Limits(
                    maxDepth,
                    maxFields,
                    context -> maxCost,
                    maxTokens,
                    maxBody,
                    null,
                    introspection,
                    Persistence.OFF,
                    concurrency);
        }
    }
}
