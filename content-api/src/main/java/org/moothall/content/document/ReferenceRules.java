package org.moothall.content.document;

import java.util.Collection;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.ContentType;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.springframework.stereotype.Component;

/** What an edition names must be there and be of the type that the field needs. */
@Component
class ReferenceRules {

    private final Documents documents;
    private final Assets assets;

    ReferenceRules(Documents documents, Assets assets) {
        this.documents = documents;
        this.assets = assets;
    }

    void check(EditionContent content, FieldRules rules) {
        Map<String, UUID> named = References.documents(content);
        Map<UUID, ContentType> types = documents.findRowsByIdIn(named.values()).stream()
                .collect(Collectors.toMap(Documents.Row::getId, Documents.Row::getType));
        named.forEach((field, id) -> document(field, id, types.get(id), rules));
        Map<String, UUID> shown = References.assets(content);
        Set<UUID> known = known(shown.values());
        shown.forEach((field, id) -> asset(field, known.contains(id) ? id : null, id, rules));
    }

    /** Those that are not in the trash; they do not go there before this transaction ends. */
    private Set<UUID> known(Collection<UUID> ids) {
        return ids.isEmpty()
                ? Set.of()
                : assets.hold(new HashSet<>(ids)).stream()
                        .filter(asset -> asset.trashed() == null)
                        .map(Asset::id)
                        .collect(Collectors.toSet());
    }

    private static void document(String field, UUID id, @Nullable ContentType type, FieldRules rules) {
        if (type == null) {
            rules.refuse(
                    RefusalCode.UNKNOWN_VALUE,
                    field,
                    "There is no document with the id “" + id + "”.",
                    "Choose a document from the list.");
            return;
        }
        ContentType needed = neededBy(field);
        if (needed != null && needed != type) {
            rules.refuse(
                    RefusalCode.WRONG_TYPE,
                    field,
                    "A %s is named where a %s belongs.".formatted(type.words(), needed.words()),
                    "Choose a " + needed.words() + ".");
        }
    }

    private static @Nullable ContentType neededBy(String field) {
        if (field.endsWith(".portrait") || field.equals("details.chair")) {
            return ContentType.PEN_PORTRAIT;
        }
        return field.equals("details.video") ? ContentType.VIDEO : null;
    }

    private static void asset(String field, @Nullable UUID known, UUID id, FieldRules rules) {
        if (known == null) {
            rules.refuse(
                    RefusalCode.UNKNOWN_VALUE,
                    field,
                    "There is no image with the id “" + id + "”, or it is in the trash.",
                    "Choose an image from the library, or upload it.");
        }
    }
}
