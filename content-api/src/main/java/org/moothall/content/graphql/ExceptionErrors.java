package org.moothall.content.graphql;

import graphql.GraphQLError;
import graphql.schema.DataFetchingEnvironment;
import java.util.List;
import java.util.UUID;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.beans.BeanInstantiationException;
import org.springframework.graphql.execution.DataFetcherExceptionResolverAdapter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.AuthenticationException;
import org.springframework.stereotype.Component;
import org.springframework.validation.BindException;

/**
 * What callers are told of an exception: a refusal's code, field and remedy; of anything unexpected a correlation id
 * and nothing else.
 */
@Component
final class ExceptionErrors extends DataFetcherExceptionResolverAdapter {

    private static final Logger LOG = LoggerFactory.getLogger(ExceptionErrors.class);

    @Override
    protected List<GraphQLError> resolveToMultipleErrors(Throwable exception, DataFetchingEnvironment environment) {
        return switch (exception) {
            case CannotAnswer cannot -> List.of(cannot.error().at(environment));
            case BeanInstantiationException unmade
            when unmade.getCause() instanceof Refused refused -> resolveToMultipleErrors(refused, environment);
            case Refused refused ->
                refused.refusals().stream()
                        .map(refusal -> RefusalError.of(refusal, environment))
                        .toList();
            case BindException unfit -> List.of(RefusalError.of(unfit(unfit), environment));
            case AccessDeniedException denied -> List.of(RefusalError.of(denied(), environment));
            case AuthenticationException unknown -> List.of(RefusalError.of(denied(), environment));
            default -> List.of(unexpected(exception, environment));
        };
    }

    private static Refusal unfit(BindException unfit) {
        var error = unfit.getFieldErrors().stream().findFirst();
        return Refusal.of(
                RefusalCode.MALFORMED,
                error.map(field -> field.getField()).orElse(null),
                error.map(field -> "“" + field.getRejectedValue() + "” does not have the form needed.")
                        .orElse("An argument does not have the form needed."),
                "Give a value of the form that the schema describes; ids are UUIDs.");
    }

    private static Refusal denied() {
        return Refusal.of(
                RefusalCode.NOT_ALLOWED,
                null,
                "You are not allowed to do this.",
                "Sign in, or use an account or token that is allowed to.");
    }

    private static GraphQLError unexpected(Throwable exception, DataFetchingEnvironment environment) {
        UUID correlationId = UUID.randomUUID();
        var path = environment.getExecutionStepInfo().getPath();
        if (Thread.currentThread().isInterrupted()) {
            LOG.warn("Given up at {} because its time was over, correlation id {}", path, correlationId);
        } else {
            LOG.error("Unexpected at {}, correlation id {}", path, correlationId, exception);
        }
        return RefusalError.unexpected(correlationId, environment);
    }
}
