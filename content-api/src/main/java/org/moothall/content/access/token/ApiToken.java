package org.moothall.content.access.token;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.Convert;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.ManyToOne;
import jakarta.persistence.Table;
import java.time.Instant;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Scope;
import org.moothall.content.access.account.Account;
import org.moothall.content.audience.Audience;

/** A token of an account. Revoking cannot be undone. */
@Entity
@Table(name = "api_token")
public class ApiToken {

    @Id
    private UUID id;

    @ManyToOne
    private Account owner;

    private String name;

    @SuppressWarnings("UnusedVariable") // The column is read by SentTokens.
    private String secretHash;

    @Convert(converter = ScopesColumn.class)
    private Set<Scope> scopes;

    @Enumerated(EnumType.STRING)
    private Audience audience;

    private boolean sample;
    private Instant createdAt;
    private Instant expiresAt;
    private @Nullable Instant revokedAt;
    private @Nullable Instant lastUsedAt;

    /** For JPA. */
    protected ApiToken() {}

    ApiToken(Account owner, Grant grant, Instant now) {
        this.id = UuidCreator.getTimeOrderedEpoch();
        this.owner = owner;
        this.name = grant.name();
        this.scopes = grant.scopes();
        this.audience = grant.audience();
        this.expiresAt = grant.expiresAt();
        this.createdAt = now;
        this.secretHash = "";
    }

    /** Gives the token its secret, which is known nowhere else afterwards. */
    TokenText giveSecret() {
        TokenText text = TokenText.random(id);
        this.secretHash = text.hash();
        return text;
    }

    /** Gives the token an id and a secret that everybody knows; only the local profile may have such tokens. */
    void giveSampleSecret(TokenText text) {
        this.id = text.id();
        this.secretHash = text.hash();
        this.sample = true;
    }

    /** Ends the token now; one that is revoked stays as it is. */
    void revoke(Instant now) {
        if (revokedAt == null) {
            revokedAt = now;
        }
    }

    public UUID id() {
        return id;
    }

    /** The owner's username. */
    public String owner() {
        return owner.username();
    }

    Account ownerAccount() {
        return owner;
    }

    public String name() {
        return name;
    }

    /** In order of weight. */
    public List<Scope> scopes() {
        return scopes.stream().sorted().toList();
    }

    public Audience audience() {
        return audience;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Instant expiresAt() {
        return expiresAt;
    }

    public @Nullable Instant revokedAt() {
        return revokedAt;
    }

    /** Whether everybody knows its secret, so that only the local profile may have it. */
    boolean sample() {
        return sample;
    }

    /** To the minute. */
    public @Nullable Instant lastUsedAt() {
        return lastUsedAt;
    }
}
