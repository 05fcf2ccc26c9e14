package org.moothall.media.library;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.media.asset.Asset;
import org.moothall.media.asset.Assets;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Finds assets, page by page after a place in the list, so that a late page costs no more than the first. */
@Component
public class AssetSearch {

    /** So many days before a right or a consent ends, editors are warned. */
    public static final int WARNING_DAYS = 30;

    private final JdbcClient jdbc;
    private final Assets assets;
    private final AssetUse use;
    private final Clock clock;

    AssetSearch(JdbcClient jdbc, Assets assets, ObjectProvider<AssetUse> use, Clock clock) {
        this.jdbc = jdbc;
        this.assets = assets;
        this.use = use.getIfAvailable(() -> AssetUse.NONE);
        this.clock = clock;
    }

    /**
     * The page after a place, newest first.
     *
     * @param after the {@code next} of the page before; null for the first page
     */
    @Transactional(readOnly = true)
    public AssetPage page(AssetFilter filter, int size, @Nullable String after) {
        var all = new Conditions(filter, today(), use.usedInSql());
        long total = jdbc.sql("select count(*) from asset" + all.where())
                .params(all.values())
                .query(Long.class)
                .single();
        var rest = new Conditions(filter, today(), use.usedInSql());
        rest.after(after == null ? null : AssetCursor.decode(after));
        List<Asset> found = find(rest, "uploaded_at desc, id desc", size + 1);
        List<Asset> shown = found.subList(0, Math.min(size, found.size()));
        String next = found.size() > size ? AssetCursor.of(shown.getLast()).encoded() : null;
        return new AssetPage(shown, next, total);
    }

    /** Assets of which a right or a consent ends within so many days or has ended, first the one that ends first. */
    @Transactional(readOnly = true)
    public List<Asset> runningOut(int withinDays, boolean usedOnly, int most) {
        var filter = new AssetFilter("", null, null, null, null, usedOnly ? true : null, false);
        var conditions = new Conditions(filter, today(), use.usedInSql());
        conditions.endsBefore(today().plusDays(withinDays + 1L));
        return find(conditions, "runs_out, id", most);
    }

    /** The day that it is in London. */
    public LocalDate today() {
        return LocalDate.ofInstant(clock.instant(), Conditions.LONDON);
    }

    private List<Asset> find(Conditions conditions, String order, int most) {
        List<UUID> ids = jdbc.sql(
                        "select asset.id from asset" + conditions.where() + " order by " + order + " limit :most")
                .params(conditions.values())
                .param("most", most)
                .query((row, n) -> row.getObject("id", UUID.class))
                .list();
        Map<UUID, Asset> found =
                assets.findAllById(ids).stream().collect(Collectors.toMap(Asset::id, Function.identity()));
        found.values().forEach(Asset::people);
        return ids.stream().map(found::get).filter(Objects::nonNull).toList();
    }
}
