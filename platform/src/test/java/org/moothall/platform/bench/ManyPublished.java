package org.moothall.platform.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.moothall.localservices.Services;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills a database with published documents as the program would write them: each after one that it has published, with
 * other words. The same ones for the same number.
 */
public final class ManyPublished {

    /** How the ids of all of them begin. */
    public static final String ID_BEGINS = "01906000";

    private static final int BATCH = 500;
    private static final int WARDS = 23;
    private static final int TOPICS = 40;
    private static final int RECENT = 40;
    private static final Instant FIRST = Instant.parse("2022-06-01T09:00:00Z");
    private static final long SECONDS = 126_000_000L;
    private static final String PATTERNS = """
            select document from published_document where type in ('STORY', 'VIDEO', 'HELP_ARTICLE', 'EVENT')
            order by number""";
    private static final List<String> THEMES = List.of("PEOPLE", "PLACES", "PARTNERSHIP");

    private final Random random = new Random(20_260_601);
    private final Vocabulary words = new Vocabulary(random);
    private final int number;
    private final List<Portrait> portraits = new ArrayList<>();
    private final int related;
    private final Deque<String> recent = new ArrayDeque<>();

    /** So many of them, for which their editors chose nothing related. */
    public ManyPublished(int number) {
        this(number, 0);
    }

    /**
     * So many of them.
     *
     * @param related how many others the editor of each chose
     */
    public ManyPublished(int number, int related) {
        this.number = number;
        this.related = related;
    }

    /** The address of one of them. */
    public static String slug(int index) {
        return "bench-" + index;
    }

    /** Writes them all; the program must have published what they are like, and index nothing meanwhile. */
    public void fill(Services services) throws SQLException {
        try (Connection connection =
                DriverManager.getConnection(services.jdbcUrl(), services.username(), services.password())) {
            connection.setAutoCommit(false);
            List<ObjectNode> patterns = patterns(connection);
            portraits(connection);
            long head = names(connection);
            for (int from = 0; from < number; from += BATCH) {
                write(connection, patterns, head, from);
                connection.commit();
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("update publication_log_head set number = " + (head + number));
                statement.execute(
                        "analyze table publication_log, published_document, published_listing, published_tag");
            }
            connection.commit();
        }
    }

    private static List<ObjectNode> patterns(Connection connection) throws SQLException {
        List<ObjectNode> patterns = new ArrayList<>();
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery(PATTERNS)) {
            while (rows.next()) {
                patterns.add((ObjectNode) JsonMapper.shared().readTree(rows.getString(1)));
            }
        }
        return patterns;
    }

    /** The people whom documents are by, if the program has published any. */
    private void portraits(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement();
                ResultSet rows = statement.executeQuery("select document_id, json_value(document, '$.details.name')"
                        + " from published_document where type = 'PEN_PORTRAIT' order by document_id")) {
            while (rows.next()) {
                portraits.add(new Portrait(rows.getString(1), rows.getString(2)));
            }
        }
    }

    /** Names of wards and topics; the log's head. */
    private static long names(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < WARDS; i++) {
                statement.execute(
                        "insert ignore into published_ward (slug, name) values ('ward-%d', 'Ward %d')".formatted(i, i));
            }
            for (int i = 0; i < TOPICS; i++) {
                statement.execute("insert ignore into published_topic (slug, label) values ('topic-%d', 'Topic %d')"
                        .formatted(i, i));
            }
            try (ResultSet row = statement.executeQuery("select number from publication_log_head")) {
                row.next();
                return row.getLong(1);
            }
        }
    }

    private void write(Connection connection, List<ObjectNode> patterns, long head, int from) throws SQLException {
        try (PreparedStatement document = connection.prepareStatement("insert into published_document"
                        + " (document_id, slug, type, number, document) values (?, ?, ?, ?, ?)");
                PreparedStatement listing = connection.prepareStatement(
                        "insert into published_listing (audience, document_id, type, tier, title, published_at, updated_at,"
                                + " summary, number) values ('PUBLIC', ?, ?, ?, ?, ?, ?, ?, ?)");
                PreparedStatement tag = connection.prepareStatement(
                        "insert into published_tag (kind, value, document_id, position) values (?, ?, ?, ?)");
                PreparedStatement asset = connection.prepareStatement(
                        "insert into published_asset (asset_id, document_id, audience) values (?, ?, 'PUBLIC')");
                PreparedStatement entry = connection.prepareStatement("insert into publication_log (number, kind,"
                        + " document_id, at, actor, entry) values (?, 'PUBLISHED', ?, ?, 'bench', ?)")) {
            for (int i = from; i < Math.min(number, from + BATCH); i++) {
                long own = head + 1 + i;
                ObjectNode one = one(patterns.get(i % patterns.size()), own, i);
                String json = one.toString();
                String id = one.path("id").asString();
                LocalDateTime at = LocalDateTime.ofInstant(
                        Instant.parse(one.path("publishedAt").asString()), ZoneOffset.UTC);
                String type = one.path("type").asString();
                add(document, id, one.path("slug").asString(), type, own, json);
                add(
                        listing,
                        id,
                        type,
                        one.path("tier").asString(),
                        one.path("title").asString(),
                        at,
                        at,
                        one.path("summary").asString(),
                        own);
                file(tag, "THEME", one.path("themes"), id);
                file(tag, "WARD", one.path("wards"), id);
                file(tag, "TOPIC", one.path("topics"), id);
                file(tag, "PERSON", one.path("search").path("people"), id);
                for (String image : one.path("images").propertyNames()) {
                    add(asset, image, id);
                }
                add(entry, own, id, at, json);
            }
            document.executeBatch();
            listing.executeBatch();
            tag.executeBatch();
            asset.executeBatch();
            entry.executeBatch();
        }
    }

    private ObjectNode one(ObjectNode pattern, long own, int index) {
        ObjectNode one = pattern.deepCopy();
        String title = words.phrase(4, 10);
        String text = words.phrase(120, 420);
        Instant at = FIRST.plusSeconds(SECONDS * index / Math.max(1, number));
        one.put("id", id(index).toString()).put("number", own).put("slug", slug(index));
        one.put("title", title).put("summary", words.phrase(12, 30));
        one.put("publishedAt", at.toString()).put("updatedAt", at.toString());
        one.withObject("/body").put("text", text).put("html", "<p>" + text + "</p>");
        one.withObject("/visibleSince").removeAll().put("PUBLIC", at.toString());
        one.putArray("wards").add("ward-" + random.nextInt(WARDS));
        one.putArray("topics").add("topic-" + (int) (TOPICS * Math.pow(random.nextDouble(), 2)));
        one.putArray("themes").add(THEMES.get(random.nextInt(THEMES.size())));
        relate(one);
        if (!portraits.isEmpty()) {
            Portrait by = portraits.get(random.nextInt(portraits.size()));
            one.putArray("credits").addObject().put("name", by.name()).put("portrait", by.id());
            one.withObject("/search").putArray("people").add(by.id());
        }
        return one;
    }

    /** To those written shortly before it, in no order. */
    private void relate(ObjectNode one) {
        ArrayNode chosen = one.putArray("related");
        if (related == 0) {
            return;
        }
        List<String> some = new ArrayList<>(recent);
        Collections.shuffle(some, random);
        some.stream().limit(related).forEach(chosen::add);
        recent.addLast(one.path("id").asString());
        if (recent.size() > RECENT) {
            recent.removeFirst();
        }
    }

    private UUID id(int index) {
        long high = Long.parseLong(ID_BEGINS, 16) << 32 | (long) (index >>> 12) << 16 | 0x7000L | index & 0xfff;
        return new UUID(high, random.nextLong() >>> 2 | Long.MIN_VALUE);
    }

    private static void file(PreparedStatement tag, String kind, JsonNode values, String id) throws SQLException {
        int position = 0;
        for (JsonNode value : values) {
            add(tag, kind, value.asString(), id, position++);
        }
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }

    private record Portrait(String id, String name) {}
}
