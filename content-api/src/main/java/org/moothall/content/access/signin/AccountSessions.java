package org.moothall.content.access.signin;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.util.Optional;
import java.util.UUID;
import org.moothall.content.access.Caller;
import org.moothall.content.access.account.Account;
import org.moothall.content.access.account.Accounts;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.session.FindByIndexNameSessionRepository;
import org.springframework.session.Session;
import org.springframework.session.SessionRepository;
import org.springframework.stereotype.Component;

/** Which account a session belongs to. Ends sessions that their account does not admit any more. */
@Component
public class AccountSessions {

    private static final String ACCOUNT = "moothall.account";
    private static final String EPOCH = "moothall.epoch";

    private final Accounts accounts;
    private final ObjectProvider<SessionRepository<?>> stored;

    AccountSessions(Accounts accounts, ObjectProvider<SessionRepository<?>> stored) {
        this.accounts = accounts;
        this.stored = stored;
    }

    /** Begins a session; one that exists goes on under a new id, so that nobody else can know it. */
    void begin(HttpServletRequest request, Account account) {
        if (request.getSession(false) != null) {
            request.changeSessionId();
        }
        HttpSession session = request.getSession();
        session.setAttribute(ACCOUNT, account.id().toString());
        session.setAttribute(EPOCH, account.sessionEpoch());
        session.setAttribute(FindByIndexNameSessionRepository.PRINCIPAL_NAME_INDEX_NAME, account.username());
    }

    /** Whose session a request belongs to, with role and audience as they are now; empty without a session. */
    public Optional<Caller> find(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ACCOUNT) instanceof String id)) {
            return Optional.empty();
        }
        Optional<Account> account = accounts.findById(UUID.fromString(id)).filter(found -> admits(found, session));
        if (account.isEmpty()) {
            session.invalidate();
        }
        return account.map(Account::asCaller);
    }

    /** Whose session it is that has an id, with role and audience as they are now; empty once it is over. */
    public Optional<Caller> find(String sessionId) {
        Session session = stored.getObject().findById(sessionId);
        if (session == null || session.isExpired() || !(session.getAttribute(ACCOUNT) instanceof String id)) {
            return Optional.empty();
        }
        return session.getAttribute(EPOCH) instanceof Integer epoch
                ? accounts.findById(UUID.fromString(id))
                        .filter(account -> account.admits(epoch))
                        .map(Account::asCaller)
                : Optional.empty();
    }

    private static boolean admits(Account account, HttpSession session) {
        return session.getAttribute(EPOCH) instanceof Integer epoch && account.admits(epoch);
    }

    /** Lets the request's session go on after its account began a new epoch. */
    void renew(HttpServletRequest request, Account account) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            request.changeSessionId();
            session.setAttribute(EPOCH, account.sessionEpoch());
        }
    }

    /** Ends the request's session, if there is one. */
    void end(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
    }
}
