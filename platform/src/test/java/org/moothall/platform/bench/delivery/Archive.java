package org.moothall.platform.bench.delivery;

import java.io.IOException;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.time.Duration;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.awaitility.Awaitility;
import org.moothall.platform.bench.DatabaseRoom;
import org.moothall.platform.bench.ManyPublished;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.ProgramStart;
import org.moothall.platform.running.RunningMoothall;
import org.moothall.platform.running.SampleContent;

/** An installation with the sample content and so many published documents beside it. */
record Archive(Installation installation, int documents) {

    /** As a page shows: what editors chose is read with the document, what they did not is asked of the search index. */
    private static final int RELATED = 4;

    private static final Duration INDEXED = Duration.ofMinutes(30);
    static final String NO_INDEXING = "--moothall.search.indexing.enabled=false";

    /** With all of them in the search index. */
    static Archive indexed(int documents) throws IOException, SQLException {
        Archive archive = published(documents);
        try (RunningMoothall indexing = archive.start()) {
            Awaitility.await()
                    .atMost(INDEXED)
                    .pollInterval(Duration.ofSeconds(1))
                    .until(() -> archive.installation.index().size() >= documents);
            indexing.stop();
        }
        return archive;
    }

    /** With none of them in the search index, which documents and lists do not ask. */
    static Archive published(int documents) throws IOException, SQLException {
        Archive archive = new Archive(Installation.fresh("bench-delivery-" + documents), documents);
        try (RunningMoothall first = archive.start(SampleContent.SETTING, NO_INDEXING)) {
            first.stop();
        }
        DatabaseRoom.asInProduction(archive.installation.services());
        new ManyPublished(documents, RELATED).fill(archive.installation.services());
        return archive;
    }

    /** A process of it, with the JVM that operators have. */
    RunningMoothall start(String... settings) {
        List<String> all = new ArrayList<>(List.of(settings));
        return RunningMoothall.start(ProgramStart.local(installation, all).asShipped())
                .awaitReady();
    }

    Path folder() {
        return installation.folder();
    }

    /** The list's page that lies behind so much of it. */
    String page(double depth) throws SQLException {
        String sql = "select document_id, published_at from published_listing where audience = 'PUBLIC'"
                + " order by published_at desc, document_id desc limit 1 offset " + (int) (documents * depth);
        try (Connection connection = connect();
                Statement statement = connection.createStatement();
                ResultSet row = statement.executeQuery(sql)) {
            row.next();
            return Requests.listBehind(
                    row.getString(1),
                    row.getObject(2, LocalDateTime.class)
                            .toInstant(ZoneOffset.UTC)
                            .toString());
        }
    }

    Connection connect() throws SQLException {
        return DriverManager.getConnection(
                installation.services().jdbcUrl(),
                installation.services().username(),
                installation.services().password());
    }
}
