package org.moothall.content.access.start;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Says on the console why the start was refused, without a stack trace. */
final class SampleCredentialsReport extends AbstractFailureAnalyzer<SampleCredentialsFound> {

    @Override
    protected FailureAnalysis analyze(Throwable root, SampleCredentialsFound cause) {
        return new FailureAnalysis(cause.getMessage(), cause.remedy(), cause);
    }
}
