package org.moothall.content.graphql.kept;

import java.time.Duration;
import org.springframework.util.unit.DataSize;

/**
 * How answers are kept.
 *
 * @param memory for answers, their compressed forms and the requests that they answer; 0 keeps none
 * @param freshFor for how long one is sent although the version stays: some depend on the date or on the search index
 * @param sharedFor for how long shared caches may send the public's answers without asking; 0 has them ask every time
 * @param staleFor for how much longer they may while they ask
 */
public record KeptSettings(DataSize memory, Duration freshFor, Duration sharedFor, Duration staleFor) {

    /** What shared caches are told of an answer that is for everybody. */
    String sharedCaches() {
        return sharedFor.isZero()
                ? "public, no-cache"
                : "public, max-age=" + sharedFor.toSeconds() + ", stale-while-revalidate=" + staleFor.toSeconds();
    }
}
