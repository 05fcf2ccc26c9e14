package org.moothall.content.access.web;

import org.moothall.content.access.problem.Problem;
import org.springframework.security.authorization.AuthorizationResult;

/** A request may not pass, and what it is answered. */
record Denied(Problem problem) implements AuthorizationResult {

    @Override
    public boolean isGranted() {
        return false;
    }
}
