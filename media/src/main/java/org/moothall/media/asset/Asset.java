package org.moothall.media.asset;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.Version;
import java.util.HashSet;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;
import org.moothall.media.rendition.FocalPoint;
import org.moothall.media.rendition.ImageSource;
import org.moothall.media.rendition.Original;

/** An image that the council holds. Its pixels never change; its description and its focal point may. */
@Entity
public class Asset {

    @Id
    private UUID id;

    @Embedded
    private Provenance provenance;

    @SuppressWarnings("UnusedVariable") // Read by the database, whose unique key keeps two of one upload apart.
    private @Nullable String onceKey;

    @Embedded
    private StoredMaster master;

    private @Nullable String alt;

    private @Nullable String credit;

    @Embedded
    private Framing framing;

    @ElementCollection
    @OptimisticLock(excluded = true)
    @CollectionTable(name = "asset_framing", joinColumns = @JoinColumn(name = "asset_id"))
    private Set<Framing> framings = new HashSet<>();

    @Version
    private @Nullable Long version;

    /** A new asset, which looks at its middle. */
    public Asset(UUID id, Provenance provenance, StoredMaster master, Description description) {
        this.id = id;
        this.provenance = provenance;
        this.master = master;
        this.alt = description.alt();
        this.credit = description.credit();
        this.framing = Framing.of(master.sha256(), FocalPoint.MIDDLE);
        this.framings.add(framing);
    }

    /** For Hibernate, which fills every field from the row. */
    protected Asset() {}

    /** Marks the asset as the one that this repeatable upload becomes, however often it comes. */
    public Asset once(String key) {
        onceKey = key;
        return this;
    }

    /** Applies an editor's change; refuses when somebody else came first. */
    public void apply(AssetChange change) {
        requireVersion(change.version());
        var description =
                new Description(change.alt().orElse(alt), change.credit().orElse(credit));
        var focus = new FocalPoint(
                change.focalX().orElse(framing.focalX()), change.focalY().orElse(framing.focalY()));
        alt = description.alt();
        credit = description.credit();
        framing = Framing.of(master.sha256(), focus);
        framings.add(framing);
    }

    private void requireVersion(long expected) {
        if (expected != version()) {
            throw new Refusal(
                            RefusalCode.STALE_VERSION,
                            "version",
                            "The change was made to version %d, and the asset is at version %d."
                                    .formatted(expected, version()),
                            "Fetch the asset again, make the change there, and send version %d.".formatted(version()))
                    .refused();
        }
    }

    /** What the address of a rendition needs, with the present focal point. */
    public ImageSource imageSource() {
        return imageSource(framing);
    }

    /** What a rendition under this content hash is made from; empty when the asset never had that hash. */
    public Optional<Original> originalOf(String contentHash) {
        return framings.stream()
                .filter(had -> had.contentHash().equals(contentHash))
                .findFirst()
                .map(had -> new Original(imageSource(had), master.key(), master.masterFormat()));
    }

    private ImageSource imageSource(Framing of) {
        return new ImageSource(id, of.contentHash(), master.width(), master.height(), of.focalX(), of.focalY());
    }

    /** Its lasting identity, a UUIDv7. */
    public UUID id() {
        return id;
    }

    /** Where it came from. */
    public Provenance provenance() {
        return provenance;
    }

    /** What is kept. */
    public StoredMaster master() {
        return master;
    }

    /** What it shows and whose work it is. */
    public Description description() {
        return new Description(alt, credit);
    }

    /** What a crop keeps. */
    public FocalPoint focalPoint() {
        return new FocalPoint(framing.focalX(), framing.focalY());
    }

    /** Counts the changes, from 0. */
    public long version() {
        return version == null ? 0 : version;
    }
}
