package org.moothall.platform.running;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Map;
import java.util.TreeMap;
import java.util.UUID;
import org.moothall.localservices.Services;

/** What the database holds for readers. */
public record StoredContent(Services services) {

    /** The newest number of each published document. */
    public Map<UUID, Long> published() {
        return numbers("select document_id, number from published_document");
    }

    /** The newest entry of the log about each document, withdrawn ones too. */
    public Map<UUID, Long> newestEntries() {
        return numbers("select document_id, max(number) from publication_log where document_id is not null"
                + " group by document_id");
    }

    /** The same without the documents that are withdrawn. */
    public Map<UUID, Long> newestOfLive() {
        return numbers("select document_id, max(number) from publication_log where document_id is not null"
                + " group by document_id having max(if(kind = 'WITHDRAWN', number, 0)) < max(number)");
    }

    /** The number that the document and its latest entry name in their own JSON, for documents the public may list. */
    public Map<UUID, Long> listed() {
        return numbers("select l.document_id, json_value(p.document, '$.number') from published_listing l"
                + " join published_document p using (document_id) where l.audience = 'PUBLIC'");
    }

    /** How often each document was published. */
    public Map<UUID, Long> timesPublished() {
        return numbers(
                "select document_id, count(*) from publication_log where kind = 'PUBLISHED' group by document_id");
    }

    /** The editions that are live, by document: always one. */
    public Map<UUID, Long> liveEditions() {
        return numbers("select document_id, count(*) from edition where state = 'LIVE' group by document_id");
    }

    /** The log's newest number less the number of its entries: 0 when it has no gap. */
    public long gapsInLog() {
        return numbers("select uuid(), (select number from publication_log_head) - count(*) from publication_log")
                .values()
                .iterator()
                .next();
    }

    /** How many scheduled actions are in a state. */
    public long scheduled(String state) {
        return numbers("select id, 1 from scheduled_action where state = '" + state + "'")
                .size();
    }

    private Map<UUID, Long> numbers(String query) {
        try (Connection connection =
                        DriverManager.getConnection(services.jdbcUrl(), services.username(), services.password());
                PreparedStatement statement = connection.prepareStatement(query);
                ResultSet rows = statement.executeQuery()) {
            Map<UUID, Long> numbers = new TreeMap<>();
            while (rows.next()) {
                numbers.put(UUID.fromString(rows.getString(1)), rows.getLong(2));
            }
            return numbers;
        } catch (SQLException e) {
            throw new IllegalStateException(query, e);
        }
    }
}
