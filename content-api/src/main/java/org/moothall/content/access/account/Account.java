package org.moothall.content.access.account;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import jakarta.persistence.Version;
import java.time.Instant;
import java.util.UUID;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Role;
import org.moothall.content.access.Scope;
import org.moothall.content.audience.Audience;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;

/** Somebody who may sign in. A session belongs to the epoch in which it began; a new epoch ends it. */
@Entity
@Table(name = "account")
public class Account {

    @Id
    private UUID id;

    private String username;
    private String displayName;

    @Enumerated(EnumType.STRING)
    private Role role;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private boolean enabled;
    private String passwordHash;
    private int sessionEpoch;
    private boolean sample;
    private Instant createdAt;

    @Version
    private int version;

    /** For JPA. */
    protected Account() {}

    /** An account that can be used at once. */
    Account(Username username, Standing standing, String passwordHash, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.username = username.value();
        this.displayName = standing.displayName();
        this.role = standing.role();
        this.audience = standing.audience();
        this.enabled = standing.enabled();
        this.passwordHash = passwordHash;
        this.createdAt = now;
    }

    /** The same account, marked as one that only the local profile may have. */
    Account asSample() {
        this.sample = true;
        return this;
    }

    /** Changes what the account may do. Sessions end when its role changes or it is disabled. */
    void change(int givenVersion, Standing to) {
        requireVersion(givenVersion);
        if (role != to.role() || (enabled && !to.enabled())) {
            sessionEpoch++;
        }
        this.displayName = to.displayName();
        this.role = to.role();
        this.audience = to.audience();
        this.enabled = to.enabled();
    }

    /** What an administrator decides about it, as it is now. */
    Standing standing() {
        return new Standing(displayName, role, audience, enabled);
    }

    /** Ends every session. */
    void endSessions() {
        sessionEpoch++;
    }

    /** Sets the password that its owner chose. Sessions end. */
    void changePassword(String hash) {
        this.passwordHash = hash;
        this.sessionEpoch++;
    }

    /** Sets another password. Sessions end. */
    void setPassword(int givenVersion, String hash) {
        requireVersion(givenVersion);
        this.passwordHash = hash;
        this.sessionEpoch++;
    }

    private void requireVersion(int given) {
        if (given != version) {
            throw new Refused(Refusal.stale(given, version));
        }
    }

    /** This person, signed in. */
    public Caller asCaller() {
        return new Caller(id, username, role, audience, Scope.allowedTo(role), null);
    }

    /** Whether a session that began in an epoch may still be used. */
    public boolean admits(int epoch) {
        return enabled && epoch == sessionEpoch;
    }

    /** Whether this account may administer and can be used. */
    boolean isActiveAdministrator() {
        return enabled && role == Role.ADMINISTRATOR;
    }

    public UUID id() {
        return id;
    }

    /** In lower case. */
    public String username() {
        return username;
    }

    public String displayName() {
        return displayName;
    }

    public Role role() {
        return role;
    }

    public Audience audience() {
        return audience;
    }

    /** Whether the account can be used; its tokens cannot be used either otherwise. */
    public boolean enabled() {
        return enabled;
    }

    public String passwordHash() {
        return passwordHash;
    }

    public int sessionEpoch() {
        return sessionEpoch;
    }

    public boolean sample() {
        return sample;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public int version() {
        return version;
    }
}
