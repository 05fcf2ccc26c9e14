package org.moothall.content.graphql;

import java.time.Duration;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * How many requests an API works on at a time, so that more than the machine can do is refused at once and not late, and no
 * API takes what another one needs.
 *
 * @param atATime requests that are worked on; each takes one connection to the database at the most
 * @param queue how many more may wait
 * @param patience how long one of them may
 */
public record Concurrency(
        @DefaultValue("10") int atATime,
        @DefaultValue("250") int queue,
        @DefaultValue("1s") Duration patience) {

    public Concurrency {
        if (atATime < 1) {
            throw new IllegalArgumentException("concurrency.at-a-time is " + atATime + "; give at least 1");
        }
        if (queue < 0) {
            throw new IllegalArgumentException("concurrency.queue is " + queue + "; give 0 or more");
        }
        if (patience.isNegative()) {
            throw new IllegalArgumentException(
                    "concurrency.patience is " + patience + "; give a time of 0 or more, such as 1s");
        }
    }
}
