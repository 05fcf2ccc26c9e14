package org.moothall.search.verify;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Consumer;
import org.moothall.search.definition.PhysicalIndex;
import org.moothall.search.indexing.HideStrays;
import org.springframework.stereotype.Component;

/** Finds documents that readers may find in the index though the log has no entry of them. */
@Component
class Strays {

    private final IndexedDocuments indexed;
    private final ExpectedEntries expected;
    private final HideStrays hide;

    Strays(IndexedDocuments indexed, ExpectedEntries expected, HideStrays hide) {
        this.indexed = indexed;
        this.expected = expected;
        this.hide = hide;
    }

    /** Looks at the whole index, page by page, and hides what it finds if told to. */
    void find(PhysicalIndex index, boolean repair, Consumer<Report.Page> found) {
        indexed.findable(index, versions -> {
            Map<String, Long> strays = among(versions);
            if (repair) {
                hide.hide(index, strays);
            }
            found.accept(new Report.Page(0, 0, findings(strays), repair ? strays.size() : 0));
        });
    }

    private Map<String, Long> among(Map<String, Long> versions) {
        Map<UUID, String> ids = new HashMap<>();
        versions.keySet().forEach(id -> uuid(id).ifPresent(document -> ids.put(document, id)));
        Map<String, Long> strays = new LinkedHashMap<>(versions);
        expected.known(ids.keySet()).forEach(document -> strays.remove(ids.get(document)));
        return strays;
    }

    private static List<Finding> findings(Map<String, Long> strays) {
        return strays.entrySet().stream()
                .map(stray -> new Finding(
                        stray.getKey(), Fault.SURPLUS, stray.getValue(), 0, "The log knows nothing of it."))
                .toList();
    }

    private static Optional<UUID> uuid(String id) {
        try {
            UUID uuid = UUID.fromString(id);
            return uuid.toString().equals(id) ? Optional.of(uuid) : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
