package org.moothall.content.graphql;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/** Limits of both GraphQL APIs. {@code config} says what each key means. */
@ConfigurationProperties("moothall.graphql")
public record ApiSettings(
        @DefaultValue Delivery delivery, @DefaultValue Editorial editorial) {

    /** The delivery API is open to everybody: its limits are narrow. */
    public record Delivery(
            @DefaultValue("15") int maxDepth,
            @DefaultValue("2000") int maxFields,
            @DefaultValue("50000") long maxCost,
            @DefaultValue("10000") int maxTokens,
            @DefaultValue("128KB") DataSize maxBody,
            @DefaultValue("10s") Duration timeout,
            @DefaultValue("true") boolean introspection) {

        /** As the API applies them. */
        public Limits limits() {
            return new Limits(maxDepth, maxFields, maxCost, maxTokens, maxBody, timeout, introspection);
        }
    }

    /** The editorial API takes whole documents; a change that has begun is never cut short. */
    public record Editorial(
            @DefaultValue("15") int maxDepth,
            @DefaultValue("2000") int maxFields,
            @DefaultValue("100000") long maxCost,
            @DefaultValue("20000") int maxTokens,
            @DefaultValue("4MB") DataSize maxBody,
            @DefaultValue("true") boolean introspection) {

        /** As the API applies them. */
        public Limits limits() {
            return new Limits(maxDepth, maxFields, maxCost, maxTokens, maxBody, null, introspection);
        }
    }
}
