package org.moothall.content.witness;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.moothall.content.document.Document;
import org.moothall.content.document.Edition;
import org.moothall.content.document.EditionState;

/**
 * A document before and after, as far as it changed: its own fields, where its editions stand, and the content of the
 * edition that matters. A new edition is compared with the draft that it took the place of, or else with the live one;
 * one that goes live with the one that was live.
 */
record DocumentChange(Map<String, @Nullable Object> before, Map<String, @Nullable Object> after) {

    /** Counted or shown elsewhere: with the entry itself, or with the edition's content. */
    private static final Set<String> UNINTERESTING = Set.of(
            "type",
            "version",
            "standing",
            "title",
            "summary",
            "tier",
            "editions",
            "createdAt",
            "createdBy",
            "changedAt",
            "changedBy",
            "withdrawnAt",
            "withdrawnBy");

    static DocumentChange of(@Nullable Document document, List<Stored> stored) {
        DocumentChange change = new DocumentChange(new LinkedHashMap<>(), new LinkedHashMap<>());
        Optional<Stored> first = stored.stream()
                .filter(each -> each.entity() instanceof Document)
                .findFirst();
        Optional<Stored> last = stored.stream()
                .filter(each -> each.entity() instanceof Document)
                .reduce((former, latter) -> latter);
        first.map(Stored::before).ifPresent(fields -> put(fields, change.before));
        last.map(Stored::after).ifPresent(fields -> put(fields, change.after));
        List<Stored> editions =
                stored.stream().filter(each -> each.entity() instanceof Edition).toList();
        editions.forEach(change::standing);
        content(document, editions, change);
        return change;
    }

    private static void put(Map<String, @Nullable Object> fields, Map<String, @Nullable Object> into) {
        fields.forEach((name, value) -> {
            if (!UNINTERESTING.contains(name)) {
                into.put(name, value);
            }
        });
    }

    private void standing(Stored stored) {
        Edition edition = (Edition) stored.entity();
        String field = "edition " + edition.number();
        before.putIfAbsent(field, stored.before("state"));
        after.put(field, stored.after("state"));
    }

    private static void content(@Nullable Document document, List<Stored> editions, DocumentChange change) {
        wentLive(editions)
                .ifPresentOrElse(
                        live -> change.contents(formerlyLive(editions), live.after("content")),
                        () -> begun(editions)
                                .ifPresentOrElse(
                                        begun -> change.contents(basis(document, editions), begun.after("content")),
                                        () -> editions.forEach(each ->
                                                change.contents(each.before("content"), each.after("content")))));
    }

    private void contents(@Nullable Object former, @Nullable Object latter) {
        before.put("content", former);
        after.put("content", latter);
    }

    private static Optional<Stored> wentLive(List<Stored> editions) {
        return editions.stream()
                .filter(each -> each.is("state", EditionState.LIVE) && !each.was("state", EditionState.LIVE))
                .findFirst();
    }

    private static Optional<Stored> begun(List<Stored> editions) {
        return editions.stream().filter(each -> each.before() == null).findFirst();
    }

    private static @Nullable Object formerlyLive(List<Stored> editions) {
        return editions.stream()
                .filter(each -> each.was("state", EditionState.LIVE))
                .findFirst()
                .map(each -> each.before("content"))
                .orElse(null);
    }

    private static @Nullable Object basis(@Nullable Document document, List<Stored> editions) {
        Optional<Stored> givenUp = editions.stream()
                .filter(each -> each.is("state", EditionState.DISCARDED))
                .findFirst();
        if (givenUp.isPresent()) {
            return givenUp.get().before("content");
        }
        return document == null ? null : document.live().map(Edition::content).orElse(null);
    }
}
