package org.moothall.search.synonyms;

import java.time.Instant;
import java.util.UUID;

/**
 * A rule that editors keep.
 *
 * @param rule {@code a, b, c} or {@code a, b => c}
 * @param version counts up with every change
 */
public record SynonymRule(UUID id, String rule, int version, Instant changedAt, String changedBy) {}
