package org.moothall.content.ranking;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.LocalDateTime;
import java.time.ZoneOffset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Stream;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.audience.Audience;
import org.moothall.search.query.ExplainSearch;
import org.moothall.search.query.ExplainedHit;
import org.moothall.search.query.SearchRequest;
import org.moothall.search.query.SearchUnavailable;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Searches as an audience does and says of each document that is found why it ranks where it does. */
@Component
public class ExplainRanking {

    /** As many as are explained at once. */
    public static final int MOST = 20;

    private static final String SQL = """
            select document_id, title, type, published_at from published_listing
            where audience = :audience and document_id in (:ids)""";

    private final ExplainSearch explain;
    private final JdbcClient jdbc;
    private final Clock clock;

    ExplainRanking(ExplainSearch explain, JdbcClient jdbc, Clock clock) {
        this.explain = explain;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** Best first; empty while search does not answer. */
    public Optional<List<RankedDocument>> explain(Caller caller, String query, Audience audience) {
        caller.require(Permission.EXPLAIN_SEARCH);
        try {
            var asAudience = org.moothall.search.query.Audience.valueOf(audience.name());
            return Optional.of(documents(
                    explain.explain(SearchRequest.of(query, asAudience).first(MOST)), audience));
        } catch (SearchUnavailable e) {
            return Optional.empty();
        }
    }

    private List<RankedDocument> documents(List<ExplainedHit> hits, Audience audience) {
        Map<UUID, RankedDocument.Published> published =
                published(audience, hits.stream().map(ExplainedHit::documentId).toList());
        return hits.stream()
                .flatMap(hit ->
                        Stream.ofNullable(published.get(hit.documentId())).map(document -> ranked(hit, document)))
                .toList();
    }

    private RankedDocument ranked(ExplainedHit hit, RankedDocument.Published document) {
        RankingWords words = new RankingWords(document.publishedAt(), clock.instant());
        return new RankedDocument(hit.documentId(), document, hit.score(), words.of(hit.reasons()));
    }

    private Map<UUID, RankedDocument.Published> published(Audience audience, List<UUID> ids) {
        Map<UUID, RankedDocument.Published> published = new HashMap<>();
        if (!ids.isEmpty()) {
            jdbc.sql(SQL).param("audience", audience.name()).param("ids", ids).query((RowCallbackHandler)
                    row -> published.put(row.getObject("document_id", UUID.class), read(row)));
        }
        return published;
    }

    private static RankedDocument.Published read(ResultSet row) throws SQLException {
        return new RankedDocument.Published(
                row.getString("title"),
                row.getString("type"),
                row.getObject("published_at", LocalDateTime.class).toInstant(ZoneOffset.UTC));
    }
}
