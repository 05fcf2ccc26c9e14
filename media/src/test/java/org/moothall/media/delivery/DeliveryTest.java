package org.moothall.media.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.media.MediaServerTest;
import org.moothall.media.Pictures;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.moothall.media.asset.Description;
import org.moothall.media.image.Dimensions;
import org.moothall.media.image.PictureFormat;
import org.moothall.media.image.SourceFormat;
import org.moothall.media.intake.Upload;
import org.moothall.media.rendition.MakeRendition;
import org.moothall.media.rendition.RenditionAddress;
import org.moothall.media.rendition.RenditionName;
import org.moothall.media.rendition.Renditions;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.support.StaticListableBeanFactory;

class DeliveryTest extends MediaServerTest {

    private static long seed;

    @Autowired
    Renditions renditions;

    @Autowired
    MakeRendition making;

    @Autowired
    Assets assets;

    @Test
    void hidesEverythingWhileNobodyDecides() {
        var undecided = new StaticListableBeanFactory().getBeanProvider(AssetAccess.class);
        var delivery = new DeliverRendition(assets, making, undecided);
        Asset asset = asset();
        doorkeeper.open(asset.id());
        var name = new RenditionName(new Dimensions(320, 240), PictureFormat.WEBP);
        assertThat(delivery.deliver(asset.imageSource().contentHash(), name, () -> "amina"))
                .isEmpty();
    }

    @Test
    void letsEveryCacheKeepForEverWhatEveryoneMaySee() {
        Answer answer = get(published(asset(), 300, PictureFormat.WEBP).url());
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=31536000, public, immutable");
        assertThat(answer.header("Content-Type")).isEqualTo("image/webp");
        assertThat(answer.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(answer.header("Content-Disposition")).startsWith("inline;").contains("320x240.webp");
        assertThat(answer.header("Content-Length")).isEqualTo(String.valueOf(answer.bytes().length));
    }

    @ParameterizedTest
    @EnumSource(PictureFormat.class)
    void sendsTheFormatAndTheSizeOfTheAddress(PictureFormat format) {
        RenditionAddress address = published(asset(), 200, format);
        Answer answer = get(address.url());
        assertThat(answer.header("Content-Type")).isEqualTo(format.contentType());
        var image = Pictures.decoded(answer.bytes());
        assertThat(List.of(image.getWidth(), image.getHeight())).isEqualTo(List.of(address.width(), address.height()));
    }

    @Test
    void answersNothingNewToWhoHasItAlready() {
        String url = published(asset(), 300, PictureFormat.WEBP).url();
        String tag = get(url).header("ETag");
        Answer again = get(url, "If-None-Match", tag);
        assertThat(again.status()).isEqualTo(304);
        assertThat(again.bytes()).isNull();
        assertThat(get(url, "If-None-Match", "\"another\"").status()).isEqualTo(200);
    }

    @Test
    void hidesWhatOnlyADraftUsesAsIfItDidNotExist() {
        Asset draft = asset();
        String url = address(draft, 300, PictureFormat.WEBP).url();
        Answer hidden = get(url);
        Answer missing = get(url.replaceFirst("/media/[0-9a-f]{8}", "/media/00000000"));
        assertThat(hidden.status()).isEqualTo(404);
        assertThat(hidden.header("Cache-Control")).isEqualTo("no-store");
        assertThat(missing.status()).isEqualTo(404);
        assertThat(hidden.bytes()).isEqualTo(missing.bytes());
        doorkeeper.open(draft.id());
        assertThat(get(url).status()).isEqualTo(200);
    }

    @Test
    void remembersWhatEverybodyMaySeeUntilThatChanges() {
        Asset asset = asset();
        String url = published(asset, 300, PictureFormat.WEBP).url();
        assertThat(get(url).status()).isEqualTo(200);
        doorkeeper.close(asset.id());
        assertThat(get(url).status()).isEqualTo(200);
        doorkeeper.tell();
        assertThat(get(url).status()).isEqualTo(404);
        doorkeeper.open(asset.id());
        assertThat(get(url).status()).isEqualTo(200);
    }

    @Test
    void remembersNothingThatOnlySomeMaySee() {
        String url = address(asset(), 300, PictureFormat.WEBP).url();
        assertThat(get(url, "Caller", "amina").status()).isEqualTo(200);
        assertThat(get(url).status()).isEqualTo(404);
    }

    @Test
    void letsNoSharedCacheKeepWhatOneCallerMaySee() {
        Answer answer = get(address(asset(), 300, PictureFormat.WEBP).url(), "Caller", "amina");
        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.header("Cache-Control")).isEqualTo("max-age=60, must-revalidate, private");
    }

    @Test
    void isAsOpenAsTheMostOpenOfTheAssetsWithTheSamePixels() {
        byte[] file = Pictures.encoded(Pictures.noise(400, 300, 99), SourceFormat.PNG);
        Asset draft = received(file);
        Asset live = received(file);
        assertThat(draft.imageSource().contentHash())
                .isEqualTo(live.imageSource().contentHash());
        doorkeeper.open(live.id());
        assertThat(get(address(draft, 160, PictureFormat.PNG).url()).status()).isEqualTo(200);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "301x226.webp",
                "320x241.webp",
                "9999x9999.webp",
                "320x240.gif",
                "320x240",
                "..%2f..%2fmasters",
                "320x240.webp%00"
            })
    void makesNothingThatIsNotOffered(String name) {
        String url = published(asset(), 300, PictureFormat.WEBP).url();
        assertThat(get(url.substring(0, url.lastIndexOf('/') + 1) + name).status())
                .isIn(400, 404);
    }

    @Test
    void sendsAFilenameThatCannotBreakTheHeader() {
        Asset asset = uploads.receive(new Upload(
                "hall\"; x=\r\nSet-Cookie: a=b .jpg",
                new ByteArrayInputStream(Pictures.encoded(Pictures.noise(400, 300, ++seed), SourceFormat.JPEG)),
                "amina",
                Description.NONE));
        Answer answer = get(published(asset, 80, PictureFormat.JPEG).url());
        assertThat(answer.header("Set-Cookie")).isNull();
        assertThat(answer.header("Content-Disposition"))
                .startsWith("inline; filename=\"hall- x-Set-Cookie- a-b -80x60.jpg\"");
    }

    @Test
    void sendsAPartToWhoAsksForAPart() {
        Answer part = get(published(asset(), 300, PictureFormat.JPEG).url(), "Range", "bytes=0-1");
        assertThat(part.status()).isEqualTo(206);
        assertThat(part.bytes()).containsExactly(0xff, 0xd8);
    }

    @Test
    void sendsAllFirstCallersTheSameImage() throws Exception {
        String url = published(asset(), 640, PictureFormat.WEBP).url();
        try (var crowd = Executors.newFixedThreadPool(10)) {
            Callable<byte[]> ask = () -> get(url).bytes();
            List<byte[]> images = new ArrayList<>();
            for (var answer : crowd.invokeAll(Collections.nCopies(10, ask))) {
                images.add(answer.get());
            }
            assertThat(images).allSatisfy(image -> assertThat(image).isEqualTo(images.getFirst()));
            assertThat(images.getFirst()).isNotEmpty();
        }
    }

    private Asset asset() {
        return received(Pictures.encoded(Pictures.noise(800, 600, ++seed), SourceFormat.JPEG));
    }

    private Asset received(byte[] file) {
        return uploads.receive(new Upload("hall.jpg", new ByteArrayInputStream(file), "amina", Description.NONE));
    }

    private RenditionAddress published(Asset asset, int width, PictureFormat format) {
        doorkeeper.open(asset.id());
        return address(asset, width, format);
    }

    private RenditionAddress address(Asset asset, int width, PictureFormat format) {
        return renditions.of(asset.imageSource(), width, null, format);
    }
}
