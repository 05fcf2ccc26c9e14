package org.moothall.content.editorial;

import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Finds documents for editors, drafts included, page by page after a place in the list. */
@Repository
class DocumentLists {

    private final JdbcClient jdbc;

    DocumentLists(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /** The ids of the documents after the place, one more than a page holds when there are more. */
    List<UUID> page(ListFilter filter, DocumentOrder order, int first, @Nullable ListCursor after) {
        Conditions conditions = new Conditions(filter);
        conditions.after(order, after);
        String sorted = order == DocumentOrder.TITLE ? "d.title, d.id" : "d.changed_at desc, d.id desc";
        return jdbc.sql("select d.id from document d" + conditions.where() + " order by " + sorted + " limit :first")
                .params(conditions.values)
                .param("first", first + 1)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
    }

    int count(ListFilter filter) {
        Conditions conditions = new Conditions(filter);
        return jdbc.sql("select count(*) from document d" + conditions.where())
                .params(conditions.values)
                .query(Integer.class)
                .single();
    }

    /** Conditions in SQL, with the values of their parameters. */
    private static final class Conditions {

        private final List<String> clauses = new ArrayList<>();
        private final Map<String, Object> values = new HashMap<>();

        Conditions(ListFilter filter) {
            among("type", names(filter.types()));
            among("tier", names(filter.tiers()));
            among("state", names(filter.states()));
            tagged("THEME", names(filter.themes()));
            tagged("WARD", filter.wards());
            tagged("TOPIC", filter.topics());
            if (filter.changedBy() != null && !filter.changedBy().isBlank()) {
                clauses.add("d.changed_by = :changedBy");
                values.put("changedBy", filter.changedBy());
            }
            if (filter.text() != null) {
                words(filter.text());
            }
        }

        private void among(String column, @Nullable List<String> allowed) {
            if (allowed != null && !allowed.isEmpty()) {
                clauses.add("d." + column + " in (:" + column + ")");
                values.put(column, allowed);
            }
        }

        private void tagged(String kind, @Nullable List<String> allowed) {
            if (allowed != null && !allowed.isEmpty()) {
                clauses.add("exists (select 1 from document_tag t where t.document_id = d.id and t.kind = '" + kind
                        + "' and t.value in (:" + kind + "))");
                values.put(kind, allowed);
            }
        }

        private void words(String text) {
            String[] words = text.strip().split("\\s+", -1);
            for (int i = 0; i < Math.min(words.length, 8); i++) {
                if (!words[i].isEmpty()) {
                    String word = "word" + i;
                    clauses.add("(d.title like :" + word + " or d.summary like :" + word + " or d.slug like :" + word
                            + ")");
                    values.put(word, "%" + words[i].replaceAll("([%_\\\\])", "\\\\$1") + "%");
                }
            }
        }

        void after(DocumentOrder order, @Nullable ListCursor cursor) {
            if (cursor == null) {
                return;
            }
            values.put("id", cursor.id());
            if (order == DocumentOrder.TITLE) {
                clauses.add("(d.title > :value or (d.title = :value and d.id > :id))");
                values.put("value", cursor.value());
            } else {
                clauses.add("(d.changed_at < :value or (d.changed_at = :value and d.id < :id))");
                values.put("value", LocalDateTime.parse(cursor.value()));
            }
        }

        String where() {
            return clauses.isEmpty() ? "" : " where " + String.join(" and ", clauses);
        }

        private static @Nullable List<String> names(@Nullable Collection<? extends Enum<?>> constants) {
            return constants == null ? null : constants.stream().map(Enum::name).toList();
        }
    }
}
