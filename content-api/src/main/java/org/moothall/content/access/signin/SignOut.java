package org.moothall.content.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import org.moothall.content.access.record.AccessEventKind;
import org.moothall.content.access.record.AccessRecord;
import org.moothall.content.access.record.Subject;
import org.springframework.stereotype.Component;

/** Ends the session of a request, and writes down whose it was. */
@Component
class SignOut {

    private final AccountSessions sessions;
    private final AccessRecord record;

    SignOut(AccountSessions sessions, AccessRecord record) {
        this.sessions = sessions;
        this.record = record;
    }

    /** Does nothing when nobody has signed in. */
    void signOut(HttpServletRequest request) {
        sessions.find(request).ifPresent(caller -> {
            String address = request.getRemoteAddr();
            record.add(
                    AccessEventKind.SIGNED_OUT,
                    caller.username(),
                    Subject.attempt(caller.username(), address, "from " + address));
        });
        sessions.end(request);
    }
}
