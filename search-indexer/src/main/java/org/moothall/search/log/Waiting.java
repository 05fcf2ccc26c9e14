package org.moothall.search.log;

import java.time.Instant;

/** An entry that was set aside and waits for another attempt. */
public record Waiting(SetAside entry, int attempts, Instant since, Instant nextAttemptAt) {}
