package org.moothall.media.editing;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.List;
import java.util.UUID;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.moothall.media.MediaServerTest;
import org.moothall.media.Pictures;
import org.moothall.media.UsedAssets;
import org.moothall.media.asset.Asset;
import org.moothall.media.image.SourceFormat;
import org.moothall.media.library.AssetSearch;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

class LibraryTest extends MediaServerTest {

    private static final byte[] PHOTOGRAPH = Pictures.encoded(Pictures.quadrants(400, 300), SourceFormat.JPEG);
    private static final LocalDate TODAY = LocalDate.now(ZoneId.of("Europe/London"));

    @Autowired
    private UsedAssets uses;

    @Autowired
    private AssetSearch search;

    /** A word that finds only the pictures of one test. */
    private final String word = "w" + UUID.randomUUID().toString().substring(0, 8);

    private String picture(String name, String change) {
        JsonNode asset = upload(word + "-" + name + ".jpg", PHOTOGRAPH).json();
        String id = asset.get("id").asString();
        assertThat(patch("/editorial/media/" + id, "{\"version\": 0, " + change + "}")
                        .status())
                .isEqualTo(200);
        return id;
    }

    private List<String> found(String query) {
        return get("/editorial/media?q=" + word + "&" + query, "Caller", "amina")
                .json()
                .get("items")
                .valueStream()
                .map(item -> item.get("filename").asString().replaceFirst(".*-(.*)\\.jpg", "$1"))
                .toList();
    }

    private static String consent(LocalDate until) {
        return "\"people\": [{\"name\": \"Cllr Hussain\", \"consentUntil\": \"%s\"}]".formatted(until);
    }

    private static String stock(LocalDate until) {
        return "\"rights\": {\"licence\": \"LICENSED_STOCK\", \"until\": \"%s\"}".formatted(until);
    }

    @Nested
    class AnAsset {

        @Test
        void saysByWhoseLeaveItIsUsedAndWhoIsInIt() {
            String id = picture("hall", stock(TODAY.plusDays(90)) + ", \"caption\": \"At dusk\", " + consent(TODAY));
            JsonNode asset = get("/editorial/media/" + id, "Caller", "amina").json();
            assertThat(asset.at("/rights/licence").asString()).isEqualTo("LICENSED_STOCK");
            assertThat(asset.at("/rights/until").asString())
                    .isEqualTo(TODAY.plusDays(90).toString());
            assertThat(asset.at("/people/0/name").asString()).isEqualTo("Cllr Hussain");
            assertThat(asset.get("caption").asString()).isEqualTo("At dusk");
            assertThat(asset.get("runsOut").asString()).isEqualTo(TODAY.toString());
            assertThat(asset.get("version").asInt()).isEqualTo(1);
        }

        @Test
        void isShownAsSitesCropIt() {
            JsonNode crops = upload("hall.jpg", PHOTOGRAPH).json().get("crops");
            assertThat(crops.valueStream().map(crop -> crop.get("place").asString()))
                    .containsExactly("TOP_OF_PAGE", "CARD", "SQUARE", "SHARED_LINK", "PORTRAIT", "BAND");
            JsonNode square = crops.get(2).get("rendition");
            assertThat(square.get("width")).isEqualTo(square.get("height"));
            assertThat(get(square.get("url").asString(), "Caller", "amina").status())
                    .isEqualTo(200);
        }

        @Test
        void countsAChangeOfPeopleAloneAsAChange() {
            String id = picture("hall", consent(TODAY));
            JsonNode changed = patch("/editorial/media/" + id, "{\"version\": 1, \"people\": [{\"name\": \"Amir\"}]}")
                    .json();
            assertThat(changed.get("version").asInt()).isEqualTo(2);
            assertThat(changed.get("people")).hasSize(1);
            assertThat(changed.get("runsOut").isNull()).isTrue();
            assertThat(uses.heardOf(UUID.fromString(id)))
                    .as("nobody shows that")
                    .isFalse();
        }

        @ParameterizedTest
        @CsvSource(
                delimiter = '|',
                value = {
                    "\"rights\": {\"licence\": \"OTHER\"}|rights.note",
                    "\"rights\": {\"licence\": \"CC0\", \"until\": \"2030-01-01\"}|rights.until",
                    "\"rights\": {\"licence\": \"MINE\"}|rights.licence",
                    "\"rights\": {\"until\": \"soon\"}|rights.until",
                    "\"people\": [{\"name\": \"Amir\"}, {\"name\": \" \"}]|people.1.name",
                    "\"people\": [{\"name\": \"Amir\", \"consentUntil\": \"2030-02-30\"}]|people.0.consentUntil",
                    "\"people\": [\"Amir\"]|people"
                })
        void refusesByFieldWhatCannotBe(String change, String field) {
            String id = upload("hall.jpg", PHOTOGRAPH).json().get("id").asString();
            patch("/editorial/media/" + id, "{\"version\": 0, " + change + "}")
                    .assertRefused(400, "INVALID_FIELD", field);
        }
    }

    @Nested
    class TheSearch {

        @Test
        void looksInEveryTextAndWantsEveryWord() {
            picture("one", "\"credit\": \"A. Khan\", \"caption\": \"The mayor arrives\"");
            picture("two", "\"alt\": \"Children on a bus\", " + consent(TODAY));
            assertThat(found("")).containsExactly("two", "one");
            assertThat(names("khan " + word)).containsExactly("one");
            assertThat(names(word + " MAYOR khan")).containsExactly("one");
            assertThat(names(word + " hussain bus")).containsExactly("two");
            assertThat(names(word + " hussain mayor")).isEmpty();
        }

        private List<String> names(String q) {
            return get("/editorial/media?q=" + q.replace(" ", "%20"), "Caller", "amina")
                    .json()
                    .get("items")
                    .valueStream()
                    .map(item -> item.get("filename").asString().replaceFirst(".*-(.*)\\.jpg", "$1"))
                    .toList();
        }

        @Test
        void filtersByRights() {
            picture("gone", stock(TODAY.minusDays(1)));
            picture("lastday", consent(TODAY));
            picture("soon", consent(TODAY.plusDays(30)));
            picture("later", stock(TODAY.plusDays(31)));
            picture("ours", "\"rights\": {\"licence\": \"COUNCIL_OWNED\"}");
            assertThat(found("rights=RUN_OUT")).containsExactly("gone");
            assertThat(found("rights=RUNNING_OUT")).containsExactly("soon", "lastday", "gone");
            assertThat(found("rights=WITH_PEOPLE")).containsExactly("soon", "lastday");
            assertThat(found("licence=COUNCIL_OWNED")).containsExactly("ours");
            assertThat(found("licence=UNKNOWN")).containsExactly("soon", "lastday");
        }

        @Test
        void filtersByTheDayOfUpload() {
            picture("today", "\"alt\": \"A hall\"");
            assertThat(found("from=%s&to=%s".formatted(TODAY, TODAY))).containsExactly("today");
            assertThat(found("from=" + TODAY.plusDays(1))).isEmpty();
            assertThat(found("to=" + TODAY.minusDays(1))).isEmpty();
        }

        @Test
        void tellsUsedFromUnused() {
            uses.use(UUID.fromString(picture("used", "\"alt\": \"A hall\"")), "A story");
            picture("unused", "\"alt\": \"A hall\"");
            assertThat(get("/editorial/media?q=" + word + "&used=true", "Caller", "amina")
                            .json()
                            .at("/items/0/uses")
                            .asInt())
                    .isEqualTo(1);
            assertThat(found("used=true")).containsExactly("used");
            assertThat(found("used=false")).containsExactly("unused");
        }

        @Test
        void listsWhatRunsOutFirstThingsFirst() {
            String soon = picture("soon", consent(TODAY.plusDays(5)));
            String gone = picture("gone", stock(TODAY.minusDays(5)));
            picture("later", stock(TODAY.plusDays(60)));
            List<String> mine = List.of(soon, gone);
            assertThat(search.runningOut(30, false, 1000).stream()
                            .map(Asset::id)
                            .map(UUID::toString)
                            .filter(mine::contains))
                    .containsExactly(gone, soon);
            uses.use(UUID.fromString(soon), "A story");
            assertThat(search.runningOut(30, true, 1000).stream().map(Asset::id))
                    .contains(UUID.fromString(soon))
                    .doesNotContain(UUID.fromString(gone));
        }
    }
}
