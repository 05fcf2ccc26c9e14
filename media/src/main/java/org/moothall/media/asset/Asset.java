package org.moothall.media.asset;

import jakarta.persistence.CollectionTable;
import jakarta.persistence.ElementCollection;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import jakarta.persistence.Id;
import jakarta.persistence.JoinColumn;
import jakarta.persistence.OrderColumn;
import jakarta.persistence.Version;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.hibernate.annotations.OptimisticLock;
import org.jspecify.annotations.Nullable;
import org.moothall.media.rendition.FocalPoint;
import org.moothall.media.rendition.ImageSource;
import org.moothall.media.rendition.Original;
import org.moothall.media.rights.Ending;
import org.moothall.media.rights.Rights;
import org.moothall.media.rights.ShownPerson;

/**
 * An image that the council holds, under one identity: its file may be replaced, and its description, its rights and its
 * focal point may change.
 */
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

    private @Nullable String caption;

    @Embedded
    private Rights rights = Rights.UNKNOWN;

    @ElementCollection
    @OrderColumn(name = "position")
    @CollectionTable(name = "asset_person", joinColumns = @JoinColumn(name = "asset_id"))
    private List<ShownPerson> people = new ArrayList<>();

    private @Nullable LocalDate runsOut;

    @SuppressWarnings("UnusedVariable") // Read by the library's search.
    private String words = "";

    @Embedded
    private Framing framing;

    @ElementCollection
    @OptimisticLock(excluded = true)
    @CollectionTable(name = "asset_framing", joinColumns = @JoinColumn(name = "asset_id"))
    private Set<FramedMaster> framings = new HashSet<>();

    @ElementCollection
    @OptimisticLock(excluded = true)
    @CollectionTable(name = "asset_former_file", joinColumns = @JoinColumn(name = "asset_id"))
    private Set<FormerFile> formerFiles = new HashSet<>();

    @Embedded
    private @Nullable Trashed trashed;

    @Version
    private @Nullable Long version;

    /** A new asset, which looks at its middle. */
    public Asset(UUID id, Provenance provenance, StoredMaster master, Description description) {
        this.id = id;
        this.provenance = provenance;
        this.master = master;
        describe(description);
        frame(FocalPoint.MIDDLE);
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
        requireChangeable(change.version());
        change.people().ifPresent(all -> {
            people.clear();
            people.addAll(all);
        });
        rights = change.rights().orElse(rights);
        describe(change.applyTo(description()));
        frame(new FocalPoint(
                change.focus().x().orElse(framing.focalX()), change.focus().y().orElse(framing.focalY())));
    }

    /** Puts another file in the place of the present one, which is kept as a former one. */
    void replaceFile(long expected, AssetFile file, Deed deed) {
        requireChangeable(expected);
        FocalPoint focus = file.master().hasShapeOf(master) ? focalPoint() : FocalPoint.MIDDLE;
        replace(file, focus, deed);
    }

    /** Brings a former file back; the present one becomes a former one. */
    void bringBack(long expected, int number, Deed deed) {
        requireChangeable(expected);
        FormerFile former = formerFiles.stream()
                .filter(file -> file.number() == number)
                .findFirst()
                .orElseThrow(() -> AssetRefusals.noFormerFile(number).refused());
        formerFiles.remove(former);
        replace(new AssetFile(former.provenance(), former.master()), former.focalPoint(), deed);
    }

    private void replace(AssetFile file, FocalPoint focus, Deed deed) {
        int number = formerFiles.stream().mapToInt(FormerFile::number).max().orElse(0) + 1;
        formerFiles.add(
                new FormerFile(number, provenance, master, framing.focalX(), framing.focalY(), deed.at(), deed.by()));
        provenance = file.provenance();
        master = file.master();
        describe(description());
        frame(focus);
    }

    /** Forgets a former file and how it was framed. */
    public void forget(FormerFile former) {
        formerFiles.remove(former);
        boolean stillHeld = master.equals(former.master())
                || formerFiles.stream().anyMatch(file -> file.master().equals(former.master()));
        if (!stillHeld) {
            framings.removeIf(had -> had.master().equals(former.master()));
        }
    }

    /** Puts the asset in the trash; it stays there with its date when it is there already. */
    public void trash(Deed deed) {
        trashed = trashed == null ? new Trashed(deed.at(), deed.by()) : trashed;
    }

    /** Takes the asset out of the trash. */
    public Asset restore() {
        trashed = null;
        return this;
    }

    private void describe(Description description) {
        alt = description.alt();
        credit = description.credit();
        caption = description.caption();
        runsOut = Ending.of(rights, people).stream()
                .map(Ending::until)
                .findFirst()
                .orElse(null);
        words = SearchWords.of(provenance, description, people);
    }

    private void frame(FocalPoint focus) {
        framing = Framing.of(master.sha256(), focus);
        framings.add(new FramedMaster(framing, master));
    }

    private void requireChangeable(long expected) {
        if (expected != version()) {
            throw AssetRefusals.stale(expected, version()).refused();
        }
        if (trashed != null) {
            throw AssetRefusals.inTrash(provenance.filename()).refused();
        }
    }

    /** What the address of a rendition needs, with the present focal point. */
    public ImageSource imageSource() {
        return source(framing, master);
    }

    /** What the address of a former file's renditions needs. */
    public ImageSource imageSource(FormerFile former) {
        return source(Framing.of(former.master().sha256(), former.focalPoint()), former.master());
    }

    /** What a rendition under this content hash is made from; empty when the asset never had that hash. */
    public Optional<Original> originalOf(String contentHash) {
        return framed(contentHash)
                .map(had -> new Original(
                        source(had.framing(), had.master()),
                        had.master().key(),
                        had.master().masterFormat()));
    }

    /** Whether this content hash names the file that the asset has now, and not one that was replaced. */
    public boolean isPresent(String contentHash) {
        return framed(contentHash).map(had -> had.master().equals(master)).orElse(false);
    }

    private Optional<FramedMaster> framed(String contentHash) {
        return framings.stream()
                .filter(had -> had.framing().contentHash().equals(contentHash))
                .findFirst();
    }

    private ImageSource source(Framing of, StoredMaster from) {
        return new ImageSource(id, of.contentHash(), from.width(), from.height(), of.focalX(), of.focalY());
    }

    /** The content hashes under which renditions of a file may be kept. */
    public Set<String> contentHashesOf(StoredMaster file) {
        return framings.stream()
                .filter(had -> had.master().equals(file))
                .map(had -> had.framing().contentHash())
                .collect(Collectors.toSet());
    }

    /** Every file that it has or had, and that is still kept. */
    public Set<StoredMaster> files() {
        return framings.stream().map(FramedMaster::master).collect(Collectors.toSet());
    }

    /** Its lasting identity, a UUIDv7. */
    public UUID id() {
        return id;
    }

    /** Where its file came from. */
    public Provenance provenance() {
        return provenance;
    }

    /** What is kept. */
    public StoredMaster master() {
        return master;
    }

    /** What it shows and whose work it is. */
    public Description description() {
        return new Description(alt, credit, caption);
    }

    /** By whose leave it is used. */
    public Rights rights() {
        return rights;
    }

    /** Who is in it. */
    public List<ShownPerson> people() {
        return List.copyOf(people);
    }

    /** The rights and consents that end, first the one that ends first. */
    public List<Ending> endings() {
        return Ending.of(rights, people);
    }

    /** The last day on which every right and consent is good; null when none ends. */
    public @Nullable LocalDate runsOut() {
        return runsOut;
    }

    /** The files that it had before, last replaced first. */
    public List<FormerFile> formerFiles() {
        return formerFiles.stream()
                .sorted(Comparator.comparingInt(FormerFile::number).reversed())
                .toList();
    }

    /** Who put it in the trash, and when; null when it is not there. */
    public @Nullable Trashed trashed() {
        return trashed;
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
