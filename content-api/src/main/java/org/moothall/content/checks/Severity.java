package org.moothall.content.checks;

/** Whether a finding refuses publication. */
public enum Severity {
    ERROR,
    WARNING
}
