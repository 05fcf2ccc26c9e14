package org.moothall.media.asset;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.jpa.repository.JpaRepository;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;

/** All assets. */
public interface Assets extends JpaRepository<Asset, UUID> {

    /** Those that have, or once had, this content hash, with their framings. Several may share master and focal point. */
    @Query("""
            select distinct asset from Asset asset join fetch asset.framings
            where asset.id in (select had.id from Asset had join had.framings framing where framing.framing.contentHash = :hash)
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

    /** The assets, which nobody changes or puts in the trash until the transaction ends. */
    @Lock(LockModeType.PESSIMISTIC_READ)
    @Query("select asset from Asset asset where asset.id in :ids")
    List<Asset> hold(Collection<UUID> ids);

    /** The assets of these identities, but for those in the trash. */
    @Query("select asset from Asset asset where asset.id in :ids and asset.trashed.at is null")
    List<Asset> findKept(Collection<UUID> ids);

    /** Whether an asset has, or once had, this very file. */
    @Query("""
            select count(asset) > 0 from Asset asset join asset.framings framing where framing.master.sha256 = :sha256
            """)
    boolean holdFile(String sha256);

    /** Assets that were put in the trash before the moment, first those that were put there first. */
    @Query("select asset.id from Asset asset where asset.trashed.at < :moment order by asset.trashed.at")
    List<UUID> trashedBefore(Instant moment, Limit most);

    /** Assets with a former file that was replaced before the moment. */
    @Query("select distinct asset.id from Asset asset join asset.formerFiles former where former.replacedAt < :moment")
    List<UUID> replacedBefore(Instant moment, Limit most);
}
