package org.moothall.platform.bench;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.PreparedStatement;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import org.moothall.localservices.Services;

/** Fills the database of an installation with documents, the same ones for the same number. */
final class ManyDocuments {

    static final int WARDS = 23;
    static final int TOPICS = 40;
    private static final int BATCH = 1000;
    private static final LocalDateTime NOW = LocalDateTime.of(2026, 6, 1, 9, 0);
    private static final List<String> TYPES = List.of(
            "STORY",
            "STORY",
            "STORY",
            "HELP_ARTICLE",
            "HELP_ARTICLE",
            "EVENT",
            "VIDEO",
            "OPPORTUNITY",
            "PEN_PORTRAIT",
            "LIVE_COVERAGE");
    private static final List<String> THEMES = List.of("PEOPLE", "PLACES", "PARTNERSHIP");

    private final Random random = new Random(20_260_601);
    private final Vocabulary vocabulary = new Vocabulary(random);
    private final int number;

    ManyDocuments(int number) {
        this.number = number;
    }

    void fill(Services services) throws SQLException {
        DatabaseRoom.asInProduction(services);
        try (Connection connection =
                DriverManager.getConnection(services.jdbcUrl(), services.username(), services.password())) {
            connection.setAutoCommit(false);
            taxonomy(connection);
            for (int from = 0; from < number; from += BATCH) {
                documents(connection, from, Math.min(number, from + BATCH));
                connection.commit();
            }
            try (Statement statement = connection.createStatement()) {
                statement.execute("analyze table document, document_tag, edition");
            }
        }
    }

    private static void taxonomy(Connection connection) throws SQLException {
        try (Statement statement = connection.createStatement()) {
            for (int i = 0; i < WARDS; i++) {
                statement.execute("insert ignore into ward (slug, name) values ('ward-%d', 'Ward %d')".formatted(i, i));
            }
            for (int i = 0; i < TOPICS; i++) {
                statement.execute(
                        "insert ignore into topic (slug, label) values ('topic-%d', 'Topic %d')".formatted(i, i));
            }
        }
    }

    private void documents(Connection connection, int from, int to) throws SQLException {
        try (PreparedStatement document = connection.prepareStatement(
                        "insert into document (id, type, slug, version, state, standing, title, summary, tier, editions, created_at,"
                                + " created_by, changed_at, changed_by, published_at)"
                                + " values (?, ?, ?, 3, ?, ?, ?, ?, ?, 1, ?, ?, ?, ?, ?)");
                PreparedStatement edition = connection.prepareStatement(
                        "insert into edition (id, document_id, number, state, content, created_at, created_by, saved_at,"
                                + " saved_by) values (?, ?, 1, ?, '{}', ?, 'bench', ?, 'bench')");
                PreparedStatement tag = connection.prepareStatement(
                        "insert into document_tag (document_id, kind, value) values (?, ?, ?)")) {
            for (int i = from; i < to; i++) {
                one(i, document, edition, tag);
            }
            document.executeBatch();
            edition.executeBatch();
            tag.executeBatch();
        }
    }

    private void one(int index, PreparedStatement document, PreparedStatement edition, PreparedStatement tag)
            throws SQLException {
        UUID id = new UUID(0x0190_0000_0000_7000L | (long) index << 20, random.nextLong() >>> 2 | Long.MIN_VALUE);
        String type = random.nextInt(500) == 0 ? "CAMPAIGN_BURST" : TYPES.get(random.nextInt(TYPES.size()));
        String state = state();
        // Written over four years; most are finished within weeks, some are taken up again long afterwards.
        LocalDateTime created = NOW.minusSeconds((long) (126_000_000L * (1 - (double) index / number)));
        long unchanged = java.time.Duration.between(created, NOW).toSeconds();
        long worked = random.nextInt(8) == 0 ? random.nextLong(unchanged + 1) : random.nextLong(1_800_000);
        LocalDateTime changed =
                created.plusSeconds(Math.min(unchanged, worked)).plusNanos(index * 1000L % 1_000_000_000L);
        String title = vocabulary.phrase(4, 10);
        Object[] values = {
            id,
            type,
            title.toLowerCase(java.util.Locale.UK).replace(' ', '-') + "-" + index,
            state,
            standing(state),
            title,
            vocabulary.phrase(12, 30),
            tier(type),
            created,
            "author-" + random.nextInt(40) + "@example.org",
            changed,
            "author-" + random.nextInt(40) + "@example.org",
            state.startsWith("LIVE") ? changed : null
        };
        add(document, values);
        add(edition, UUID.randomUUID(), id, state.startsWith("LIVE") ? "LIVE" : "DRAFT", changed, changed);
        add(tag, id, "WARD", "ward-" + random.nextInt(WARDS));
        add(tag, id, "TOPIC", "topic-" + (int) (TOPICS * Math.pow(random.nextDouble(), 2)));
        add(tag, id, "THEME", THEMES.get(random.nextInt(THEMES.size())));
        if (index % 997 == 0) {
            add(tag, id, "TOPIC", "topic-rare");
        }
    }

    private String state() {
        int chance = random.nextInt(1000);
        if (chance < 820) {
            return "LIVE";
        }
        if (chance < 900) {
            return "DRAFT";
        }
        if (chance < 960) {
            return "LIVE_WITH_DRAFT";
        }
        return chance < 975 ? "SUBMITTED" : chance < 985 ? "SCHEDULED" : "WITHDRAWN";
    }

    /** Of live documents with a draft, some drafts are in review. */
    private String standing(String state) {
        return state.equals("LIVE_WITH_DRAFT") && random.nextInt(4) == 0 ? "LIVE_SUBMITTED" : state;
    }

    private static String tier(String type) {
        return switch (type) {
            case "CAMPAIGN_BURST" -> "HERO";
            case "HELP_ARTICLE" -> "HELP";
            default -> "HUB";
        };
    }

    private static void add(PreparedStatement statement, Object... values) throws SQLException {
        for (int i = 0; i < values.length; i++) {
            statement.setObject(i + 1, values[i]);
        }
        statement.addBatch();
    }
}
