package org.moothall.media.intake;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.github.f4b6a3.uuid.UuidCreator;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Clock;
import java.time.temporal.ChronoUnit;
import java.util.Optional;
import org.moothall.media.MediaSettings;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.AssetFile;
import org.moothall.media.asset.Assets;
import org.moothall.media.asset.Provenance;
import org.moothall.media.image.Sha256;
import org.moothall.media.image.SourceFormat;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.storage.ObjectStore;
import org.springframework.dao.DataIntegrityViolationException;
import org.springframework.stereotype.Component;
import org.springframework.util.unit.DataSize;

/** Makes an asset of an upload, or refuses it. The master is stored before the asset is, so no asset lacks its pixels. */
@Component
public class ReceiveUpload {

    private final PrepareMaster masters;
    private final ObjectStore store;
    private final Assets assets;
    private final Clock clock;
    private final DataSize limit;

    ReceiveUpload(PrepareMaster masters, ObjectStore store, Assets assets, Clock clock, MediaSettings settings) {
        this.masters = masters;
        this.store = store;
        this.assets = assets;
        this.clock = clock;
        limit = settings.maxUpload();
    }

    /** A new asset, each time. Equal masters share one stored object. */
    public Asset receive(Upload upload) {
        return spooled(upload, spooled -> assets.saveAndFlush(asset(spooled, upload)));
    }

    /** The asset that this person made of these bytes before, if there is one; a new one if not. For uploads that are repeated. */
    public Asset once(Upload upload) {
        return spooled(upload, spooled -> {
            Optional<Asset> earlier = earlier(spooled, upload);
            return earlier.isPresent() ? kept(earlier.get()) : first(spooled, upload);
        });
    }

    /** The refusal for an upload beyond this limit. */
    public static Refusal tooLarge(DataSize limit) {
        return Spooled.tooLarge(limit);
    }

    private Optional<Asset> earlier(Spooled spooled, Upload upload) {
        return assets.findFirstByProvenanceSourceSha256AndProvenanceUploadedByOrderByIdAsc(
                spooled.sha256(), upload.uploadedBy());
    }

    private Asset first(Spooled spooled, Upload upload) throws IOException {
        var digest = Sha256.digest();
        digest.update((spooled.sha256() + " " + upload.uploadedBy()).getBytes(UTF_8));
        String key = Sha256.hex(digest);
        try {
            return assets.saveAndFlush(asset(spooled, upload).once(key));
        } catch (DataIntegrityViolationException e) {
            return kept(assets.findByOnceKey(key).orElseThrow(() -> e));
        }
    }

    /** What is wanted again comes back from the trash. */
    private Asset kept(Asset asset) {
        return asset.trashed() == null ? asset : assets.saveAndFlush(asset.restore());
    }

    private Asset asset(Spooled spooled, Upload upload) throws IOException {
        AssetFile file = file(spooled, upload);
        return new Asset(UuidCreator.getTimeOrderedEpoch(), file.provenance(), file.master(), upload.description());
    }

    /** The upload's file, checked and stored, for an asset that there is already. */
    AssetFile file(Upload upload) {
        return spooled(upload, spooled -> file(spooled, upload));
    }

    private AssetFile file(Spooled spooled, Upload upload) throws IOException {
        SourceFormat format = Recognition.formatOf(spooled.file(), upload.filename());
        try (var master = masters.from(spooled.file(), format)) {
            store.keep(master.stored().key(), master::copyTo);
            var provenance = new Provenance(
                    upload.filename(),
                    format,
                    spooled.sha256(),
                    clock.instant().truncatedTo(ChronoUnit.MICROS),
                    upload.uploadedBy());
            return new AssetFile(provenance, master.stored());
        }
    }

    private <T> T spooled(Upload upload, Work<T> work) {
        try (var spooled = Spooled.from(upload.content(), limit)) {
            return work.on(spooled);
        } catch (IOException e) {
            throw new UncheckedIOException("upload of " + upload.filename(), e);
        }
    }

    @FunctionalInterface
    private interface Work<T> {
        T on(Spooled spooled) throws IOException;
    }
}
