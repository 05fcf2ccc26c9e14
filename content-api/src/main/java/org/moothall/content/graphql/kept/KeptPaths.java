package org.moothall.content.graphql.kept;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import java.util.function.Supplier;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.http.HttpHeaders;

/**
 * The two places at which answers of an API are kept: before the security filters for requests without credentials,
 * which are always the public's, and behind them for callers who are known by then.
 */
public final class KeptPaths {

    private final String path;
    private final KeptSettings settings;
    private final KeptAnswers answers;

    public KeptPaths(String path, AnswerVersion version, KeptSettings settings) {
        this.path = path;
        this.settings = settings;
        this.answers = new KeptAnswers(version, settings);
    }

    /** Answers requests without credentials, which are for this audience. */
    public FilterRegistrationBean<KeepAnswers> beforeSecurity(int order, String audience) {
        KeepAnswers filter = KeepAnswers.at(
                        path, answers, request -> hasCredentials(request) ? Optional.empty() : Optional.of(audience))
                .shared(settings);
        return registered(filter, order, "keepPublicAnswers");
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
