package org.moothall.content.relevance;

import java.util.List;
import org.moothall.search.query.SearchRequest;
import org.springframework.jdbc.core.simple.JdbcClient;

/** MariaDB's own full-text search over title and body, in natural language mode. */
record FullText(JdbcClient jdbc) implements Ranking {

    static FullText filled(JdbcClient jdbc, List<SampleDocument> documents) {
        jdbc.sql("drop table if exists full_text_baseline").update();
        jdbc.sql("create table full_text_baseline (slug varchar(200) primary key, visible_to varchar(100) not null,"
                        + " title varchar(500) not null, body mediumtext not null, fulltext (title, body)) engine=innodb")
                .update();
        for (SampleDocument document : documents) {
            jdbc.sql("insert into full_text_baseline values (?, ?, ?, ?)")
                    .params(document.slug(), String.join(",", document.visibleTo()), document.title(), document.body())
                    .update();
        }
        return new FullText(jdbc);
    }

    @Override
    public List<String> slugs(SearchRequest search) {
        return jdbc.sql("select slug from full_text_baseline where find_in_set(:audience, visible_to)"
                        + " and match (title, body) against (:words) order by match (title, body) against (:words) desc,"
                        + " slug limit :first")
                .param("audience", search.audience().name())
                .param("words", search.query())
                .param("first", search.first())
                .query(String.class)
                .list();
    }
}
