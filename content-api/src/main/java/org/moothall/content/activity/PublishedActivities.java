package org.moothall.content.activity;

import java.util.UUID;
import org.moothall.content.document.Deed;
import org.moothall.content.json.StoredJson;
import org.moothall.content.publication.EntryKind;
import org.moothall.content.publication.PublicationLog;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Writes the activities that readers are served from, each change with its entry in the publication log. */
@Repository
class PublishedActivities {

    private final JdbcClient jdbc;
    private final PublicationLog publicationLog;

    PublishedActivities(JdbcClient jdbc, PublicationLog publicationLog) {
        this.jdbc = jdbc;
        this.publicationLog = publicationLog;
    }

    void put(Activity activity, Deed deed) {
        ActivityContent content = activity.content();
        jdbc.sql("insert into published_activity (activity_id, strand, from_date, to_date, sort_date, position,"
                        + " audiences, themes, activity)"
                        + " values (:id, :strand, :from, :to, :sort, :position, :audiences, :themes, :json)"
                        + " on duplicate key update strand = value(strand), from_date = value(from_date),"
                        + " to_date = value(to_date), sort_date = value(sort_date), position = value(position),"
                        + " audiences = value(audiences), themes = value(themes), activity = value(activity)")
                .param("id", activity.id())
                .param("strand", content.strand())
                .param("from", content.when().from())
                .param("to", content.when().to())
                .param("sort", content.when().sortDay())
                .param("position", activity.position())
                .param("audiences", ActivityRows.names(content.audiences()))
                .param("themes", ActivityRows.names(content.themes()))
                .param("json", StoredJson.write(PublishedActivity.of(activity)))
                .update();
        publicationLog.changed(EntryKind.ACTIVITY_CHANGED, deed);
    }

    void remove(UUID id, Deed deed) {
        jdbc.sql("delete from published_activity where activity_id = :id")
                .param("id", id)
                .update();
        publicationLog.changed(EntryKind.ACTIVITY_CHANGED, deed);
    }
}
