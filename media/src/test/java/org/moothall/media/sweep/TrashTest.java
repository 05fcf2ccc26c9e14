package org.moothall.media.sweep;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.media.MediaServerTest;
import org.moothall.media.Pictures;
import org.moothall.media.UsedAssets;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.moothall.media.asset.FreshTransaction;
import org.moothall.media.image.SourceFormat;
import org.moothall.media.storage.ObjectStore;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class TrashTest extends MediaServerTest {

    @Autowired
    private UsedAssets uses;

    @Autowired
    private Assets assets;

    @Autowired
    private ObjectStore store;

    @Autowired
    private FreshTransaction transaction;

    @Autowired
    private ObjectProvider<org.moothall.media.library.AssetUse> use;

    private UUID id;
    private byte[] file;

    @BeforeEach
    void anAssetIsThere() {
        file = Pictures.encoded(Pictures.noise(100, 80, System.nanoTime()), SourceFormat.PNG);
        id = uploaded(file);
    }

    private UUID uploaded(byte[] content) {
        return UUID.fromString(upload("hall.png", content).json().get("id").asString());
    }

    private SweepRemoved sweepIn(Duration time) {
        Clock later = Clock.offset(Clock.systemUTC(), time);
        return new SweepRemoved(
                assets, transaction, use, store, new SweepSettings(true, time, Duration.ofDays(30)), later);
    }

    private JsonNode trash(UUID... ids) {
        return post("/editorial/media/trash?id=" + ids(ids)).json();
    }

    private static String ids(UUID... ids) {
        return String.join("&id=", List.of(ids).stream().map(UUID::toString).toList());
    }

    private JsonNode stored() {
        return get("/editorial/media/" + id, "Caller", "amina").json();
    }

    @Test
    void takesWhatNothingUsesAndReportsTheRest() {
        UUID used = uploaded(file);
        uses.use(used, "“Ask Ashbrow” (live)");
        JsonNode report = trash(id, used, new UUID(1, 2));
        assertThat(report.get("done").valueStream().map(JsonNode::asString)).containsExactly(id.toString());
        assertThat(report.at("/refused/0/code").asString()).isEqualTo("IN_USE");
        assertThat(report.at("/refused/0/detail").asString()).contains("“Ask Ashbrow” (live)");
        assertThat(report.at("/refused/1/code").asString()).isEqualTo("ASSET_NOT_FOUND");
        assertThat(stored().get("trashedBy").asString()).isEqualTo("amina");
        assertThat(listed("")).doesNotContain(id.toString()).contains(used.toString());
        assertThat(listed("trash=true")).contains(id.toString());
    }

    private List<String> listed(String query) {
        return get("/editorial/media?size=100&" + query, "Caller", "amina")
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("id").asString())
                .toList();
    }

    @Test
    void givesBackWhatIsRestored() {
        trash(id);
        patch("/editorial/media/" + id, "{\"version\": 1, \"alt\": \"x\"}").assertRefused(409, "IN_TRASH", "id");
        assertThat(post("/editorial/media/restore?id=" + id).json().get("done")).hasSize(1);
        assertThat(stored().get("trashedAt").isNull()).isTrue();
        assertThat(listed("")).contains(id.toString());
    }

    @Test
    void givesBackWhatARepeatedUploadWantsAgain() {
        var upload = (java.util.function.Supplier<Asset>) () -> uploads.once(new org.moothall.media.intake.Upload(
                "logo.png",
                new java.io.ByteArrayInputStream(file),
                "import",
                org.moothall.media.asset.Description.NONE));
        UUID first = upload.get().id();
        trash(first);
        assertThat(upload.get().id()).isEqualTo(first);
        assertThat(assets.findKept(List.of(first))).hasSize(1);
    }

    @Test
    void isEmptiedAfterThirtyDaysAndTheFileGoesWithTheLastAssetThatHasIt() {
        Asset asset = assets.findById(id).orElseThrow();
        String preview = stored().at("/preview/url").asString();
        assertThat(get(preview, "Caller", "amina").status()).isEqualTo(200);
        UUID twin = uploaded(file);
        trash(id);
        sweepIn(Duration.ofDays(29)).sweep();
        assertThat(assets.existsById(id)).isTrue();
        sweepIn(Duration.ofDays(31)).sweep();
        assertThat(assets.existsById(id)).isFalse();
        assertThat(store.find(asset.master().key())).as("its twin has it").isPresent();
        trash(twin);
        sweepIn(Duration.ofDays(31)).sweep();
        assertThat(store.find(asset.master().key())).isEmpty();
        assertThat(get(preview, "Caller", "amina").status()).isEqualTo(404);
    }

    @Test
    void isNotEmptiedOfWhatSomethingUsesAfterAll() {
        trash(id);
        uses.use(id, "A draft that came at the same time");
        sweepIn(Duration.ofDays(31)).sweep();
        assertThat(stored().get("trashedAt").isNull()).isTrue();
    }

    @Test
    void formerFilesGoAfterThirtyDaysAndThePresentOneStays() {
        Asset before = assets.findById(id).orElseThrow();
        byte[] other = Pictures.encoded(Pictures.noise(90, 80, System.nanoTime()), SourceFormat.PNG);
        replace("/editorial/media/" + id, 0, "new.png", other);
        sweepIn(Duration.ofDays(31)).sweep();
        assertThat(stored().get("formerFiles")).isEmpty();
        assertThat(store.find(before.master().key())).isEmpty();
        assertThat(get(stored().at("/preview/url").asString(), "Caller", "amina")
                        .status())
                .isEqualTo(200);
    }
}
