package org.moothall.content.access.token;

import java.time.Instant;
import java.util.List;
import java.util.Set;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Identity;
import org.moothall.content.access.Permission;
import org.moothall.content.access.Scope;
import org.moothall.content.audience.Audience;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.Arguments;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The API tokens of the editorial API. */
@Controller
class ApiTokensController {

    private final Callers callers;
    private final ApiTokens tokens;
    private final IssueToken issueToken;
    private final RevokeToken revokeToken;

    ApiTokensController(Callers callers, ApiTokens tokens, IssueToken issueToken, RevokeToken revokeToken) {
        this.callers = callers;
        this.tokens = tokens;
        this.issueToken = issueToken;
        this.revokeToken = revokeToken;
    }

    @QueryMapping
    List<ApiToken> apiTokens() {
        Caller caller = callers.current();
        if (caller.may(Permission.ADMINISTER)) {
            return tokens.all();
        }
        return caller.accountId() == null ? List.of() : tokens.ownedBy(caller.accountId());
    }

    @MutationMapping
    ApiTokenPayload createApiToken(@Arguments NewToken given) {
        return ApiTokenPayload.issued(() -> issueToken.issue(
                new Grant(given.name(), Set.copyOf(given.scopes()), given.audience(), given.expiresAt())));
    }

    @MutationMapping
    ApiTokenPayload revokeApiToken(@Argument String id) {
        return ApiTokenPayload.revoked(() -> revokeToken.revoke(Identity.parse(id)));
    }

    record NewToken(String name, List<Scope> scopes, Audience audience, Instant expiresAt) {}
}
