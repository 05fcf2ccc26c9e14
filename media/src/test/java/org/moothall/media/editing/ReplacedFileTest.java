package org.moothall.media.editing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.UUID;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.moothall.media.MediaServerTest;
import org.moothall.media.Pictures;
import org.moothall.media.UsedAssets;
import org.moothall.media.image.SourceFormat;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class ReplacedFileTest extends MediaServerTest {

    @Autowired
    private UsedAssets uses;

    private JsonNode asset;
    private UUID id;
    private String path;

    @BeforeEach
    void anAssetIsThere() {
        asset = upload("hall.png", picture(200, 150), "alt", "The hall").json();
        id = UUID.fromString(asset.get("id").asString());
        path = "/editorial/media/" + id;
        uses.heardOf(id);
    }

    private static byte[] picture(int width, int height) {
        return Pictures.encoded(Pictures.noise(width, height, System.nanoTime()), SourceFormat.PNG);
    }

    @Test
    void takesThePlaceOfTheFormerOneUnderTheSameIdentity() {
        JsonNode replaced = replace(path, 0, "new.png", picture(300, 400)).json();
        assertThat(replaced.get("id")).isEqualTo(asset.get("id"));
        assertThat(replaced.get("filename").asString()).isEqualTo("new.png");
        assertThat(replaced.get("width").asInt()).isEqualTo(300);
        assertThat(replaced.get("alt").asString()).isEqualTo("The hall");
        assertThat(replaced.get("version").asInt()).isEqualTo(1);
        assertThat(replaced.at("/preview/url")).isNotEqualTo(asset.at("/preview/url"));
        assertThat(replaced.at("/formerFiles/0/filename").asString()).isEqualTo("hall.png");
        assertThat(replaced.at("/formerFiles/0/replacedBy").asString()).isEqualTo("amina");
        assertThat(uses.heardOf(id)).isTrue();
    }

    @Test
    void leavesTheFormerFileToEditorsAlone() {
        doorkeeper.open(id);
        String former = asset.at("/preview/url").asString();
        assertThat(get(former).status()).isEqualTo(200);
        JsonNode replaced = replace(path, 0, "new.png", picture(300, 400)).json();
        assertThat(get(former).status()).isEqualTo(404);
        assertThat(get(former, "Caller", "amina").header("Cache-Control")).contains("private");
        assertThat(get(replaced.at("/preview/url").asString()).status()).isEqualTo(200);
    }

    @Test
    void comesBackWithItsFocalPoint() {
        patch(path, "{\"version\": 0, \"focalX\": 0.2}");
        JsonNode before = get(path, "Caller", "amina").json();
        replace(path, 1, "new.png", picture(300, 400));
        JsonNode back = post(path + "/former/1?version=2").json();
        assertThat(back.at("/preview/url")).isEqualTo(before.at("/preview/url"));
        assertThat(back.get("filename").asString()).isEqualTo("hall.png");
        assertThat(back.get("focalX").asDouble()).isEqualTo(0.2);
        assertThat(back.get("formerFiles")).hasSize(1);
        assertThat(back.at("/formerFiles/0/filename").asString()).isEqualTo("new.png");
        assertThat(uses.heardOf(id)).isTrue();
    }

    @Test
    void keepsTheFocalPointWhereTheShapeIsTheSame() {
        patch(path, "{\"version\": 0, \"focalX\": 0.2}");
        assertThat(replace(path, 1, "retouched.png", picture(400, 300))
                        .json()
                        .get("focalX")
                        .asDouble())
                .isEqualTo(0.2);
        assertThat(replace(path, 2, "other.png", picture(300, 400))
                        .json()
                        .get("focalX")
                        .asDouble())
                .isEqualTo(0.5);
    }

    @Test
    void isRefusedWhenItIsNoImageOrTheVersionIsStale() {
        replace(path, 0, "notes.txt", "Minutes".getBytes(UTF_8)).assertRefused(415, "NOT_AN_IMAGE", "file");
        replace(path, 7, "new.png", picture(300, 400)).assertRefused(409, "STALE_VERSION", "version");
        post(path + "/former/1?version=0").assertRefused(400, "INVALID_FIELD", "number");
        post(path + "/former/1").assertRefused(400, "INVALID_FIELD", "version");
        assertThat(get(path, "Caller", "amina").json()).isEqualTo(asset);
        assertThat(uses.heardOf(id)).isFalse();
    }
}
