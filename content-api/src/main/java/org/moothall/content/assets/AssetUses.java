package org.moothall.content.assets;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import org.moothall.media.library.AssetUse;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Repository;

/** Which documents use an asset, by any of their editions. */
@Repository
public class AssetUses implements AssetUse {

    private final JdbcClient jdbc;

    AssetUses(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    /**
     * A document that uses an asset.
     *
     * @param draft whether the edition in the making does
     * @param live whether the live edition does
     * @param earlier how many editions do that are neither
     */
    public record Use(UUID asset, UUID document, String title, boolean draft, boolean live, int earlier) {

        private String words() {
            return "“" + title + "” (" + (live ? "live" : draft ? "draft" : "an earlier edition") + ")";
        }
    }

    @Override
    public String usedInSql() {
        return "exists (select 1 from edition_asset used where used.asset_id = asset.id)";
    }

    @Override
    public Map<UUID, List<String>> usedBy(Collection<UUID> assets) {
        return of(assets).entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        uses -> uses.getValue().stream().map(Use::words).toList()));
    }

    /** The documents that use each of the assets; live ones first. An asset that nothing uses is absent. */
    public Map<UUID, List<Use>> of(Collection<UUID> assets) {
        if (assets.isEmpty()) {
            return Map.of();
        }
        return jdbc.sql("""
                        select a.asset_id, d.id, d.title,
                            max(e.draft_of is not null) draft, max(e.live_of is not null) live,
                            count(distinct if(e.draft_of is null and e.live_of is null, e.id, null)) earlier
                        from edition_asset a join edition e on e.id = a.edition_id join document d on d.id = e.document_id
                        where a.asset_id in (:assets)
                        group by a.asset_id, d.id, d.title order by live desc, draft desc, d.title, d.id
                        """).param("assets", assets).query(AssetUses::use).list().stream()
                .collect(Collectors.groupingBy(Use::asset));
    }

    private static Use use(ResultSet row, int number) throws SQLException {
        return new Use(
                row.getObject("asset_id", UUID.class),
                row.getObject("id", UUID.class),
                row.getString("title"),
                row.getBoolean("draft"),
                row.getBoolean("live"),
                row.getInt("earlier"));
    }
}
