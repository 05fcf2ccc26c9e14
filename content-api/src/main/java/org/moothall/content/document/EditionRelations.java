package org.moothall.content.document;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.UUID;
import org.moothall.content.sql.InsertRows;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.stereotype.Repository;

/**
 * Keeps an edition's relations as rows that the database guards, in step with its content.
 *
 * <p>Only rows that differ are written. To delete rows that may not be there would lock the gap where they would stand,
 * and as identities are ordered by time, that is the end of the index, where every other editor's rows go.
 */
@Repository
class EditionRelations {

    private static final String KEPT = """
            select 'REFERENCE', field, cast(document_id as char) from edition_reference where edition_id = ?
            union all select 'ASSET', field, cast(asset_id as char) from edition_asset where edition_id = ?
            union all select 'TAG', kind, value from document_tag where document_id = ?""";

    private final JdbcTemplate jdbc;

    EditionRelations(JdbcTemplate jdbc) {
        this.jdbc = jdbc;
    }

    /** Writes the relations of an edition that was flushed, in its transaction, which has its document locked. */
    void write(Edition edition) {
        write(
                edition,
                new LinkedHashSet<>(jdbc.query(
                        KEPT,
                        (row, n) -> new Relation(Table.valueOf(row.getString(1)), row.getString(2), row.getString(3)),
                        edition.id(),
                        edition.id(),
                        edition.documentId())));
    }

    /** The same for the first edition of a document that this transaction makes: there are none yet. */
    void writeFirst(Edition edition) {
        write(edition, Set.of());
    }

    private void write(Edition edition, Set<Relation> kept) {
        Set<Relation> wanted = wanted(edition.content());
        for (Table table : Table.values()) {
            UUID owner = table == Table.TAG ? edition.documentId() : edition.id();
            without(kept, wanted, table)
                    .forEach(relation -> jdbc.update(table.delete, owner, relation.name(), relation.target()));
            List<Object[]> rows = new ArrayList<>();
            without(wanted, kept, table)
                    .forEach(relation -> rows.add(new Object[] {owner, relation.name(), relation.target()}));
            InsertRows.into(jdbc, table.columns, rows);
        }
    }

    private static Set<Relation> wanted(EditionContent content) {
        Set<Relation> wanted = new LinkedHashSet<>();
        References.documents(content)
                .forEach((field, target) -> wanted.add(new Relation(Table.REFERENCE, field, target.toString())));
        References.assets(content)
                .forEach((field, target) -> wanted.add(new Relation(Table.ASSET, field, target.toString())));
        content.themes().forEach(theme -> wanted.add(new Relation(Table.TAG, "THEME", theme.name())));
        content.topics().forEach(topic -> wanted.add(new Relation(Table.TAG, "TOPIC", topic)));
        content.allWards().forEach(ward -> wanted.add(new Relation(Table.TAG, "WARD", ward)));
        return wanted;
    }

    private static List<Relation> without(Collection<Relation> some, Set<Relation> others, Table table) {
        return some.stream()
                .filter(relation -> relation.table() == table && !others.contains(relation))
                .toList();
    }

    /** The table, the field or kind, and what it points to: an identity, or the name of a tag. */
    private record Relation(Table table, String name, String target) {}

    private enum Table {
        REFERENCE("edition_reference", "edition_id", "field", "document_id"),
        ASSET("edition_asset", "edition_id", "field", "asset_id"),
        TAG("document_tag", "document_id", "kind", "value");

        private final String delete;
        private final String columns;

        Table(String table, String owner, String name, String target) {
            this.delete =
                    "delete from " + table + " where " + owner + " = ? and " + name + " = ? and " + target + " = ?";
            this.columns = table + " (" + owner + ", " + name + ", " + target + ")";
        }
    }
}
