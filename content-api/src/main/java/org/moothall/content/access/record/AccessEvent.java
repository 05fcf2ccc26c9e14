package org.moothall.content.access.record;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** One thing that happened: who did what, when, about whom. Never changed. */
@Entity
@Table(name = "access_event")
public class AccessEvent {

    private static final int LONGEST_NAME = 100;
    private static final int LONGEST_ADDRESS = 45;
    private static final int LONGEST_DETAIL = 300;

    @Id
    private UUID id;

    private Instant at;

    @Enumerated(EnumType.STRING)
    private AccessEventKind kind;

    private String actor;
    private String about;
    private @Nullable String address;
    private String detail;

    /** For JPA. */
    protected AccessEvent() {}

    AccessEvent(Instant at, AccessEventKind kind, String actor, Subject subject) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.at = at;
        this.kind = kind;
        this.actor = cut(actor, LONGEST_NAME);
        this.about = cut(subject.username(), LONGEST_NAME);
        this.address = subject.address() == null ? null : cut(subject.address(), LONGEST_ADDRESS);
        this.detail = cut(subject.detail(), LONGEST_DETAIL);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }

    /** What happened. */
    public AccessEventKind kind() {
        return kind;
    }

    /** Who did it: a username, or the username that somebody tried to sign in with. */
    public String actor() {
        return actor;
    }

    /** Whom it concerns: a username. */
    public String about() {
        return about;
    }

    /** When it happened. */
    public Instant at() {
        return at;
    }

    /** The client's address, of sign-ins. */
    public @Nullable String address() {
        return address;
    }

    /** What was done, in words. */
    public String detail() {
        return detail;
    }
}
