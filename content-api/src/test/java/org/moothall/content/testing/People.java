package org.moothall.content.testing;

import java.util.UUID;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Role;
import org.moothall.content.access.account.CreateAccount;
import org.moothall.content.access.account.Standing;
import org.moothall.content.access.account.Username;
import org.moothall.content.audience.Audience;

/** People with accounts of their own, for rules that ask who somebody is. */
public record People(CreateAccount create, Callers callers) {

    /** Somebody new, signed in. */
    public Caller join(String displayName, Role role) {
        String username = "somebody-" + UUID.randomUUID() + "@kirklees.example";
        return callers.as(
                Caller.platform("test"),
                () -> create.create(
                                new Username(username),
                                new Standing(displayName, role, Audience.STAFF, true),
                                "correct horse battery staple")
                        .asCaller());
    }
}
