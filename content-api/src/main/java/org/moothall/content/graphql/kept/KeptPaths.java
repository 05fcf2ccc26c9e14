package org.moothall.content.graphql.kept;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.MeterBinder;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.core.Ordered;
import org.springframework.http.HttpHeaders;

/**
 * The two places at which answers of an API are kept: before all other filters for requests without credentials, which are
 * always the public's, and behind those of security for callers who are known by then.
 */
public final class KeptPaths implements MeterBinder {

    private final String path;
    private final KeptSettings settings;
    private final KeptAnswers answers;
    private final SentTimes times;

    public KeptPaths(String path, AnswerVersion version, KeptSettings settings) {
        this.path = path;
        this.settings = settings;
        this.answers = new KeptAnswers(version, settings);
        this.times = new SentTimes(path);
    }

    @Override
    public void bindTo(MeterRegistry registry) {
        answers.measure(registry, "answers");
        times.measure(registry);
    }

    /** Answers requests without credentials, which are for this audience. */
    public FilterRegistrationBean<KeepAnswers> beforeOthers(String audience) {
        KeepAnswers filter = KeepAnswers.at(
                        path, answers, request -> hasCredentials(request) ? Optional.empty() : Optional.of(audience))
                .shared(settings, times);
        return registered(filter, Ordered.HIGHEST_PRECEDENCE, "keepPublicAnswers");
    }

    /** Answers requests with credentials, which are for the audience of the caller who is known by then. */
    public FilterRegistrationBean<KeepAnswers> behindSecurity(int order, Supplier<String> audience) {
        KeepAnswers filter = KeepAnswers.at(
                path, answers, request -> hasCredentials(request) ? Optional.of(audience.get()) : Optional.empty());
        return registered(filter, order, "keepCallersAnswers");
    }

    private FilterRegistrationBean<KeepAnswers> registered(KeepAnswers filter, int order, String name) {
        FilterRegistrationBean<KeepAnswers> registration = new FilterRegistrationBean<>(filter);
        registration.setName(name);
        registration.setOrder(order);
        registration.addUrlPatterns(path);
        registration.setEnabled(settings.memory().toBytes() > 0);
        return registration;
    }

    private static boolean hasCredentials(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.AUTHORIZATION) != null || request.getHeader(HttpHeaders.COOKIE) != null;
    }
}
