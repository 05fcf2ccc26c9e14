package org.moothall.media.editing;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.moothall.media.MediaServerTest;
import org.moothall.media.Pictures;
import org.moothall.media.image.SourceFormat;
import org.springframework.util.LinkedMultiValueMap;
import tools.jackson.databind.JsonNode;

class EditorialMediaTest extends MediaServerTest {

    private static final byte[] PHOTOGRAPH = Pictures.encoded(Pictures.quadrants(1200, 900), SourceFormat.JPEG);

    @Nested
    class AnUpload {

        @Test
        void becomesAnAsset() {
            Answer answer = upload(
                    "town hall.jpg", PHOTOGRAPH, "alt", " Huddersfield Town Hall\n at dusk ", "credit", "A. Khan");
            assertThat(answer.status()).isEqualTo(201);
            JsonNode asset = answer.json();
            assertThat(answer.header("Location"))
                    .isEqualTo("/editorial/media/" + asset.get("id").asString());
            assertThat(UUID.fromString(asset.get("id").asString()).version()).isEqualTo(7);
            assertThat(asset.get("filename").asString()).isEqualTo("town hall.jpg");
            assertThat(asset.get("format").asString()).isEqualTo("JPEG");
            assertThat(asset.get("width").asInt()).isEqualTo(1200);
            assertThat(asset.get("height").asInt()).isEqualTo(900);
            assertThat(asset.get("bytes").asLong()).isPositive();
            assertThat(asset.get("alt").asString()).isEqualTo("Huddersfield Town Hall at dusk");
            assertThat(asset.get("credit").asString()).isEqualTo("A. Khan");
            assertThat(asset.get("focalX").asDouble()).isEqualTo(0.5);
            assertThat(asset.get("uploadedBy").asString()).isEqualTo("amina");
            assertThat(Instant.parse(asset.get("uploadedAt").asString())).isBeforeOrEqualTo(Instant.now());
            assertThat(asset.get("version").asLong()).isZero();
            assertThat(get(answer.header("Location"), "Caller", "amina").json()).isEqualTo(asset);
        }

        @Test
        void hasAPreviewThatItsEditorSees() {
            JsonNode preview = upload("hall.jpg", PHOTOGRAPH).json().get("preview");
            Answer image = get(preview.get("url").asString(), "Caller", "amina");
            assertThat(image.status()).isEqualTo(200);
            assertThat(Pictures.decoded(image.bytes()).getWidth())
                    .isEqualTo(preview.get("width").asInt());
        }

        @Test
        void isJudgedByItsContentAndNotByItsName() {
            assertThat(upload("notes.txt", PHOTOGRAPH).json().get("format").asString())
                    .isEqualTo("JPEG");
            upload("photo.jpg", "Minutes of the meeting".getBytes(UTF_8)).assertRefused(415, "NOT_AN_IMAGE", "file");
            upload("crest.svg", "<svg xmlns='http://www.w3.org/2000/svg'/>".getBytes(UTF_8))
                    .assertRefused(415, "UNSUPPORTED_FORMAT", "file");
        }

        @Test
        void isRefusedForItsPixelsBeforeTheyAreDecoded() {
            upload("bomb.png", Pictures.pngClaiming(40_000, 40_000)).assertRefused(422, "TOO_MANY_PIXELS", "file");
        }

        @Test
        void isRefusedWhenCutShort() {
            upload("half.jpg", Arrays.copyOf(PHOTOGRAPH, PHOTOGRAPH.length / 2))
                    .assertRefused(422, "DAMAGED_IMAGE", "file");
        }

        @Test
        void isRefusedWhenThereIsNone() {
            upload("empty.jpg", new byte[0]).assertRefused(400, "EMPTY_UPLOAD", "file");
            var form = new LinkedMultiValueMap<String, Object>();
            form.add("alt", "nothing");
            post(form, "amina").assertRefused(400, "EMPTY_UPLOAD", "file");
        }

        @Test
        void isRefusedWithoutAName() {
            var form = new LinkedMultiValueMap<String, Object>();
            form.add("alt", "nothing");
            post(form, null).assertRefused(401, "SIGN_IN_REQUIRED", "caller");
        }

        @Test
        void isRefusedBeyondTheLimitAndItsSenderIsToldSo() {
            Answer answer = upload("large.jpg", new byte[30_000_000]);
            answer.assertRefused(413, "UPLOAD_TOO_LARGE", "file");
            assertThat(answer.json().get("detail").asString()).contains("2 MB");
        }

        @Test
        void isRefusedWhenItsDescriptionIsTooLong() {
            upload("hall.jpg", PHOTOGRAPH, "alt", "a".repeat(501)).assertRefused(400, "INVALID_FIELD", "alt");
            upload("hall.jpg", PHOTOGRAPH, "credit", "a".repeat(201)).assertRefused(400, "INVALID_FIELD", "credit");
            assertThat(upload("hall.jpg", PHOTOGRAPH, "alt", "\ud83c\udfdb".repeat(500))
                            .status())
                    .isEqualTo(201);
        }

        @Test
        void losesTheFoldersOfItsName() {
            assertThat(upload("C:\\photos\\..\\hall.jpg", PHOTOGRAPH)
                            .json()
                            .get("filename")
                            .asString())
                    .isEqualTo("hall.jpg");
        }
    }

    @Nested
    class AChange {

        private final JsonNode asset =
                upload("hall.jpg", PHOTOGRAPH, "alt", "A hall").json();
        private final String path = "/editorial/media/" + asset.get("id").asString();

        @Test
        void setsWhatItNamesAndLeavesTheRest() {
            JsonNode changed = patch(path, "{\"version\": 0, \"focalX\": 0.25}").json();
            assertThat(changed.get("version").asLong()).isEqualTo(1);
            assertThat(changed.get("focalX").asDouble()).isEqualTo(0.25);
            assertThat(changed.get("focalY").asDouble()).isEqualTo(0.5);
            assertThat(changed.get("alt").asString()).isEqualTo("A hall");
            assertThat(patch(path, "{\"version\": 1, \"alt\": null}")
                            .json()
                            .get("alt")
                            .isNull())
                    .isTrue();
        }

        @Test
        void ofTheFocalPointMovesTheAddressOfEveryRendition() {
            JsonNode changed = patch(path, "{\"version\": 0, \"focalY\": 0}").json();
            assertThat(changed.get("preview").get("url"))
                    .isNotEqualTo(asset.get("preview").get("url"));
            assertThat(get(asset.get("preview").get("url").asString(), "Caller", "amina")
                            .status())
                    .isEqualTo(200);
        }

        @Test
        void toAStaleVersionIsRefusedWithBothVersionsNamed() {
            patch(path, "{\"version\": 0, \"alt\": \"The hall\"}");
            Answer second = patch(path, "{\"version\": 0, \"alt\": \"Some hall\"}");
            second.assertRefused(409, "STALE_VERSION", "version");
            assertThat(second.json().get("detail").asString())
                    .contains("version 0")
                    .contains("version 1");
            assertThat(get(path, "Caller", "amina").json().get("alt").asString())
                    .isEqualTo("The hall");
        }

        @Test
        void byTwoEditorsAtOnceIsTheChangeOfOne() throws Exception {
            Callable<Integer> change =
                    () -> patch(path, "{\"version\": 0, \"alt\": \"The hall\"}").status();
            List<Integer> answers = new ArrayList<>();
            try (var editors = Executors.newFixedThreadPool(4)) {
                for (var answer : editors.invokeAll(Collections.nCopies(4, change))) {
                    answers.add(answer.get());
                }
            }
            assertThat(answers).containsExactlyInAnyOrder(200, 409, 409, 409);
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "{\"alt\": \"x\"}|INVALID_FIELD|version",
                    "{\"version\": \"0\"}|INVALID_FIELD|version",
                    "{\"version\": 0, \"focalX\": 1.5}|INVALID_FIELD|focalX",
                    "{\"version\": 0, \"focalY\": \"top\"}|INVALID_FIELD|focalY",
                    "{\"version\": 0, \"focalY\": -0.1}|INVALID_FIELD|focalY",
                    "{\"version\": 0, \"alt\": 7}|INVALID_FIELD|alt",
                    "{\"version\": 0, \"width\": 7}|INVALID_FIELD|width",
                    "{\"version\": 0|INVALID_BODY|body",
                    "[]|INVALID_BODY|body"
                })
        void thatCannotBeIsRefusedByField(String body, String code, String field) {
            patch(path, body).assertRefused(400, code, field);
            assertThat(get(path, "Caller", "amina").json()).isEqualTo(asset);
        }

        @Test
        void toNoAssetIsRefused() {
            patch("/editorial/media/" + new UUID(1, 2), "{\"version\": 0}").assertRefused(404, "ASSET_NOT_FOUND", "id");
            patch("/editorial/media/hall", "{\"version\": 0}").assertRefused(400, "INVALID_FIELD", "id");
        }
    }

    @Nested
    class TheList {

        @Test
        void showsTheNewestFirstPageByPage() {
            for (int number = 1; number <= 5; number++) {
                upload("burst-%d.jpg".formatted(number), PHOTOGRAPH);
            }
            JsonNode first = list("q=burst&size=2");
            assertThat(first.get("total").asLong()).isEqualTo(5);
            assertThat(names(first)).containsExactly("burst-5.jpg", "burst-4.jpg");
            upload("burst-6.jpg", PHOTOGRAPH);
            JsonNode second = list("q=burst&size=2&after=" + first.get("next").asString());
            assertThat(names(second)).containsExactly("burst-3.jpg", "burst-2.jpg");
            JsonNode last = list("q=burst&size=2&after=" + second.get("next").asString());
            assertThat(names(last)).containsExactly("burst-1.jpg");
            assertThat(last.get("next").isNull()).isTrue();
        }

        private static List<String> names(JsonNode list) {
            return list.get("items")
                    .valueStream()
                    .map(item -> item.get("filename").asString())
                    .toList();
        }

        @Test
        void findsByNameAndByAltTextLiterally() {
            upload("ward.jpg", PHOTOGRAPH, "alt", "100% turnout in Dewsbury_East");
            assertThat(list("q=dewsbury_east").get("total").asLong()).isEqualTo(1);
            assertThat(list("q=100%25").get("total").asLong()).isEqualTo(1);
            assertThat(list("q=dewsburyXeast").get("total").asLong()).isZero();
            assertThat(list("q=1%25t").get("total").asLong()).isZero();
        }

        @ParameterizedTest
        @ValueSource(
                strings = {"after=first", "size=0", "size=101", "size=many", "from=May", "rights=NONE", "used=perhaps"})
        void refusesPagesThatCannotBe(String query) {
            get("/editorial/media?" + query, "Caller", "amina")
                    .assertRefused(400, "INVALID_FIELD", query.substring(0, query.indexOf('=')));
        }

        private JsonNode list(String query) {
            return get("/editorial/media?" + query, "Caller", "amina").json();
        }
    }
}
