package org.moothall.media.intake;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collections;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.moothall.media.MediaServerTest;
import org.moothall.media.MediaSettings;
import org.moothall.media.Pictures;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.moothall.media.asset.Description;
import org.moothall.media.image.SourceFormat;
import org.moothall.media.refusal.Refused;
import org.springframework.beans.factory.annotation.Autowired;

class ReceiveUploadTest extends MediaServerTest {

    @Autowired
    Assets assets;

    @Autowired
    MediaSettings settings;

    @Test
    void storesEqualMastersOnce() throws IOException {
        byte[] file = picture(1);
        Asset first = uploads.receive(upload(file, "amina"));
        Set<Path> before = masters();
        Asset second = uploads.receive(upload(file, "amina"));
        assertThat(second.id()).isNotEqualTo(first.id());
        assertThat(second.master()).isEqualTo(first.master());
        assertThat(masters()).isEqualTo(before);
    }

    @Test
    void returnsTheSameAssetForARepeatedUploadOfTheSameCaller() {
        byte[] file = picture(2);
        Asset first = uploads.once(upload(file, "importer"));
        assertThat(uploads.once(upload(file, "importer")).id()).isEqualTo(first.id());
        assertThat(uploads.once(upload(file, "amina")).id()).isNotEqualTo(first.id());
        assertThat(uploads.once(upload(picture(3), "importer")).id()).isNotEqualTo(first.id());
    }

    @Test
    void makesOneAssetOfRepeatedUploadsAtTheSameTime() throws Exception {
        byte[] file = picture(4);
        Callable<UUID> once = () -> uploads.once(upload(file, "importer")).id();
        Set<UUID> made = new HashSet<>();
        try (var crowd = Executors.newFixedThreadPool(6)) {
            for (var answer : crowd.invokeAll(Collections.nCopies(6, once))) {
                made.add(answer.get());
            }
        }
        assertThat(made).hasSize(1);
    }

    @Test
    void storesNothingOfWhatItRefuses() throws IOException {
        Set<Path> before = masters();
        long assetsBefore = assets.count();
        assertThatThrownBy(() -> uploads.receive(upload(Pictures.pngClaiming(40_000, 40_000), "amina")))
                .isInstanceOf(Refused.class);
        assertThat(masters()).isEqualTo(before);
        assertThat(assets.count()).isEqualTo(assetsBefore);
    }

    @Test
    void givesBackEveryFieldFromTheDatabase() {
        Asset asset = uploads.receive(new Upload(
                "hall.png", new ByteArrayInputStream(picture(5)), "amina", new Description("A hall", "A. Khan")));
        assertThat(assets.findById(asset.id())).hasValueSatisfying(found -> {
            assertThat(found.provenance()).isEqualTo(asset.provenance());
            assertThat(found.master()).isEqualTo(asset.master());
            assertThat(found.description()).isEqualTo(new Description("A hall", "A. Khan"));
            assertThat(found.imageSource()).isEqualTo(asset.imageSource());
        });
    }

    private Set<Path> masters() throws IOException {
        try (var files = Files.walk(settings.folder().resolve("masters"))) {
            return files.filter(Files::isRegularFile).collect(Collectors.toSet());
        }
    }

    private static byte[] picture(long seed) {
        return Pictures.encoded(Pictures.noise(200, 150, seed), SourceFormat.PNG);
    }

    private static Upload upload(byte[] file, String by) {
        return new Upload("hall.png", new ByteArrayInputStream(file), by, Description.NONE);
    }
}
