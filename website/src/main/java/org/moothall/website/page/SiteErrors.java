package org.moothall.website.page;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.FilterChain;
import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.ServletException;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.EnumSet;
import org.jspecify.annotations.Nullable;
import org.moothall.website.site.Sites;
import org.moothall.website.site.Visit;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.http.HttpStatus;
import org.springframework.web.filter.OncePerRequestFilter;

/**
 * What went wrong outside the controllers of a site, such as an address that the firewall refuses or a page that could not
 * be rendered, is answered with a page of the site too.
 */
@Configuration(proxyBeanMethods = false)
@ConditionalOnBooleanProperty(name = "moothall.website.enabled", matchIfMissing = true)
class SiteErrors {

    @Bean
    FilterRegistrationBean<OncePerRequestFilter> siteErrorPages(Sites sites) {
        FilterRegistrationBean<OncePerRequestFilter> filter = new FilterRegistrationBean<>(new ErrorPages(sites));
        filter.setDispatcherTypes(EnumSet.of(DispatcherType.ERROR));
        filter.setOrder(Ordered.HIGHEST_PRECEDENCE);
        return filter;
    }

    private static final class ErrorPages extends OncePerRequestFilter {

        private final Sites sites;

        ErrorPages(Sites sites) {
            this.sites = sites;
        }

        @Override
        protected boolean shouldNotFilterErrorDispatch() {
            return false;
        }

        @Override
        protected boolean shouldNotFilter(HttpServletRequest request) {
            return Visit.find(request) == null
                    && !(request.getAttribute(RequestDispatcher.ERROR_REQUEST_URI) instanceof String address
                            && VisitFilter.recover(request, address, sites));
        }

        @Override
        protected void doFilterInternal(HttpServletRequest request, HttpServletResponse response, FilterChain chain)
                throws ServletException, IOException {
            if (response.isCommitted()) {
                return;
            }
            FailurePages.by(status(request), request, failure(request)).render(null, request, response);
        }

        private static HttpStatus status(HttpServletRequest request) {
            HttpStatus status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE) instanceof Integer code
                    ? HttpStatus.resolve(code)
                    : null;
            return status == null || !status.isError() ? HttpStatus.INTERNAL_SERVER_ERROR : status;
        }

        private static @Nullable Throwable failure(HttpServletRequest request) {
            return request.getAttribute(RequestDispatcher.ERROR_EXCEPTION) instanceof Throwable failure
                    ? failure
                    : null;
        }
    }
}
