package org.moothall.media.editing;

import java.time.LocalDate;
import java.util.List;
import org.moothall.media.asset.AssetChange;
import org.moothall.media.refusal.Refusal;
import org.moothall.media.refusal.RefusalCode;
import org.moothall.media.refusal.Refused;
import org.moothall.media.rights.Licence;
import org.moothall.media.rights.Rights;
import org.moothall.media.rights.ShownPerson;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Reads a change from JSON by hand, so that each mistake is named by its field. */
final class AssetChangeJson {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final int MOST_PEOPLE = 30;

    private AssetChangeJson() {}

    /** The change; a text that is null or blank is cleared, a field that is missing stays as it is. */
    static AssetChange read(byte[] body) {
        JsonFields json = new JsonFields("", object(body));
        json.allow("version", "alt", "credit", "caption", "focalX", "focalY", "rights", "people");
        return new AssetChange(
                version(json),
                new AssetChange.Words(json.text("alt"), json.text("credit"), json.text("caption")),
                new AssetChange.Focus(json.number("focalX"), json.number("focalY")),
                json.object("rights").map(AssetChangeJson::rights),
                json.list("people", MOST_PEOPLE).map(AssetChangeJson::people));
    }

    private static JsonNode object(byte[] body) {
        try {
            JsonNode json = JSON.readTree(body);
            if (json.isObject()) {
                return json;
            }
        } catch (JacksonException e) {
            throw notAnObject().refused();
        }
        throw notAnObject().refused();
    }

    private static long version(JsonFields json) {
        return json.whole("version")
                .orElseThrow(() -> Refusal.invalidField(
                                "version", "version is missing.", "Send the version of the asset that you changed.")
                        .refused());
    }

    private static Rights rights(JsonFields json) {
        json.allow("licence", "note", "until");
        Licence licence = json.oneOf("licence", Licence.class).orElse(Licence.UNKNOWN);
        return new Rights(
                licence, json.text("note").orElse(null), json.date("until").orElse(null));
    }

    private static List<ShownPerson> people(List<JsonFields> all) {
        return all.stream().map(AssetChangeJson::person).toList();
    }

    private static ShownPerson person(JsonFields json) {
        json.allow("name", "consentUntil");
        String name = json.text("name").orElse("");
        LocalDate until = json.date("consentUntil").orElse(null);
        try {
            return new ShownPerson(name, until);
        } catch (Refused e) {
            Refusal refusal = e.refusal();
            throw new Refusal(refusal.code(), json.path(refusal.field()), refusal.message(), refusal.remedy())
                    .refused();
        }
    }

    private static Refusal notAnObject() {
        return new Refusal(
                RefusalCode.INVALID_BODY,
                "body",
                "The request's body is not a JSON object.",
                "Send {\"version\": …} with the fields to change, in at most 64 KB.");
    }
}
