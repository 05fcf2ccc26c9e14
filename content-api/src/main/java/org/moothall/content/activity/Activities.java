package org.moothall.content.activity;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.document.Deed;
import org.moothall.content.fuzzydate.FuzzyDate;
import org.moothall.content.json.StoredJson;
import org.moothall.content.time.Moments;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Every activity of the plan and the record, whomever it is for. */
@Repository
public class Activities {

    private static final String SELECT = "select id, slug, version, strand, title, precision_of, from_date, to_date,"
            + " themes, audiences, document_id, placements, note, position from activity";

    private final JdbcClient jdbc;

    Activities(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    public Optional<Activity> find(UUID id) {
        return jdbc.sql(SELECT + " where id = :id")
                .param("id", id)
                .query(ActivityRows::read)
                .optional();
    }

    /** Those of the slugs that there are, locked until the transaction ends. */
    public List<Activity> lockBySlugIn(Collection<String> slugs) {
        if (slugs.isEmpty()) {
            return List.of();
        }
        return jdbc.sql(SELECT + " where slug in (:slugs) order by id for update")
                .param("slugs", slugs)
                .query(ActivityRows::read)
                .list();
    }

    /** Activities in date order after the place, one more than asked for when more follow. */
    public List<Activity> page(int first, @Nullable ActivityPlace after) {
        String order = " order by sort_date, position, id limit :most";
        if (after == null) {
            return jdbc.sql(SELECT + order)
                    .param("most", first + 1)
                    .query(ActivityRows::read)
                    .list();
        }
        return jdbc.sql(SELECT + " where sort_date > :day or (sort_date = :day and (position > :position"
                        + " or (position = :position and id > :id)))" + order)
                .param("day", after.sortDay())
                .param("position", after.position())
                .param("id", after.id())
                .param("most", first + 1)
                .query(ActivityRows::read)
                .list();
    }

    public int count() {
        return jdbc.sql("select count(*) from activity").query(Integer.class).single();
    }

    boolean existsBySlug(String slug) {
        return jdbc.sql("select exists(select 1 from activity where slug = :slug)")
                .param("slug", slug)
                .query(Boolean.class)
                .single();
    }

    /** The position behind all others. */
    int nextPosition() {
        return jdbc.sql("select coalesce(max(position), -1) + 1 from activity")
                .query(Integer.class)
                .single();
    }

    Optional<Activity> findLocked(UUID id) {
        return jdbc.sql(SELECT + " where id = :id for update")
                .param("id", id)
                .query(ActivityRows::read)
                .optional();
    }

    void add(Activity activity, Deed deed) {
        write(
                "insert into activity (id, slug, version, strand, title, precision_of, from_date, to_date, sort_date,"
                        + " themes, audiences, document_id, placements, note, position, changed_at, changed_by)"
                        + " values (:id, :slug, :version, :strand, :title, :precision, :from, :to, :sort,"
                        + " :themes, :audiences, :document, :placements, :note, :position, :at, :by)",
                activity,
                deed);
    }

    void replace(Activity activity, Deed deed) {
        write(
                "update activity set slug = :slug, version = :version, strand = :strand, title = :title,"
                        + " precision_of = :precision, from_date = :from, to_date = :to, sort_date = :sort,"
                        + " themes = :themes, audiences = :audiences, document_id = :document,"
                        + " placements = :placements, note = :note, position = :position, changed_at = :at,"
                        + " changed_by = :by where id = :id",
                activity,
                deed);
    }

    private void write(String sql, Activity activity, Deed deed) {
        ActivityContent content = activity.content();
        FuzzyDate when = content.when();
        jdbc.sql(sql)
                .param("id", activity.id())
                .param("slug", activity.slug())
                .param("version", activity.version())
                .param("strand", content.strand())
                .param("title", content.title())
                .param("precision", when.precision().name())
                .param("from", when.from())
                .param("to", when.to())
                .param("sort", when.sortDay())
                .param("themes", ActivityRows.names(content.themes()))
                .param("audiences", ActivityRows.names(content.audiences()))
                .param("document", content.document())
                .param("placements", StoredJson.write(content.placements()))
                .param("note", content.note())
                .param("position", activity.position())
                .param("at", Moments.stored(deed.at()))
                .param("by", deed.by())
                .update();
    }

    void remove(UUID id) {
        jdbc.sql("delete from activity where id = :id").param("id", id).update();
    }
}
