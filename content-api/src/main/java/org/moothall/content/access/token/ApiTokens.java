package org.moothall.content.access.token;

import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Transactional;

/** Every API token; each comes with its owner. */
public interface ApiTokens extends Repository<ApiToken, UUID> {

    ApiToken saveAndFlush(ApiToken token);

    @Query("select t from ApiToken t join fetch t.owner where t.id = :id")
    Optional<ApiToken> find(UUID id);

    /** Newest first. */
    @Query("select t from ApiToken t join fetch t.owner order by t.createdAt desc")
    List<ApiToken> all();

    /** One account's, newest first. */
    @Query("select t from ApiToken t join fetch t.owner where t.owner.id = :owner order by t.createdAt desc")
    List<ApiToken> ownedBy(UUID owner);

    /** The names of the tokens that only the local profile may have. */
    @Query("select t.name from ApiToken t where t.sample = true order by t.name")
    List<String> sampleNames();

    /** Notes that a token was used now, unless that was noted after the earlier moment. */
    @Transactional
    @Modifying
    @Query("update ApiToken t set t.lastUsedAt = :now"
            + " where t.id = :id and (t.lastUsedAt is null or t.lastUsedAt <= :earlier)")
    int noteUse(UUID id, Instant now, Instant earlier);
}
