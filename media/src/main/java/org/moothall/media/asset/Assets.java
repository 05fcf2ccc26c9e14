package org.moothall.media.asset;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.Pageable;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All assets. */
public interface Assets extends JpaRepository<Asset, UUID> {

    /** Those that have, or once had, this content hash, with their framings. Several may share master and focal point. */
    @Query("""
            select distinct asset from Asset asset join fetch asset.framings
            where asset.id in (select had.id from Asset had join had.framings framing where framing.contentHash = :hash)
            """)
    List<Asset> findByContentHash(String hash);

    /** The oldest asset that this person made of these very bytes. */
    Optional<Asset> findFirstByProvenanceSourceSha256AndProvenanceUploadedByOrderByIdAsc(
            String sourceSha256, String uploadedBy);

    /** The asset that a repeatable upload became. */
    Optional<Asset> findByOnceKey(String onceKey);

    /** The asset, for the rest of the transaction nobody else's. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select asset from Asset asset where asset.id = :id")
    Optional<Asset> lockById(UUID id);

    /**
     * Assets whose filename or alt text is like the pattern, newest first.
     *
     * @param pattern of SQL {@code like}, with {@code !} as the escape
     */
    @Query("""
            select asset from Asset asset
            where asset.provenance.filename like :pattern escape '!' or asset.alt like :pattern escape '!'
            order by asset.provenance.uploadedAt desc, asset.id desc
            """)
    Page<Asset> searchNewestFirst(String pattern, Pageable page);
}
