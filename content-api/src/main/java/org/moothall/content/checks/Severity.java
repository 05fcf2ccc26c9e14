package org.moothall.content.checks;

/** How much a finding weighs. */
public enum Severity {
    /** Refuses publication. */
    ERROR,
    /** For whoever publishes to weigh. */
    WARNING,
    /** For whoever writes: it may be quite right as it is, and nobody else is told. */
    HINT
}
