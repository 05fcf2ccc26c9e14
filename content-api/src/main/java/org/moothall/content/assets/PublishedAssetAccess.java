package org.moothall.content.assets;

import java.security.Principal;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.audience.Audience;
import org.moothall.content.graphql.kept.AnswerVersion;
import org.moothall.media.delivery.Access;
import org.moothall.media.delivery.AssetAccess;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Lets an asset through to those who may read a document that shows it. */
@Component
class PublishedAssetAccess implements AssetAccess {

    private final JdbcClient jdbc;
    private final Callers callers;
    private final @Nullable AnswerVersion version;

    PublishedAssetAccess(JdbcClient jdbc, Callers callers, ObjectProvider<AnswerVersion> version) {
        this.jdbc = jdbc;
        this.callers = callers;
        this.version = version.getIfAvailable();
        if (this.version != null) {
            this.version.follow();
        }
    }

    /** What the public may see changes with an entry of the publication log, in the same transaction. */
    @Override
    public OptionalLong version() {
        return version == null ? OptionalLong.empty() : version.current();
    }

    @Override
    public Access decide(UUID assetId, @Nullable Principal principal) {
        List<Audience> shownTo = jdbc.sql("select distinct audience from published_asset where asset_id = :asset")
                .param("asset", assetId)
                .query((row, n) -> Audience.valueOf(row.getString("audience")))
                .list();
        if (shownTo.contains(Audience.PUBLIC)) {
            return Access.EVERYONE;
        }
        Caller caller = callers.current();
        boolean mayRead = shownTo.contains(caller.audience()) || caller.may(Permission.READ_EDITORIAL);
        return mayRead ? Access.CALLER_ONLY : Access.HIDDEN;
    }

    /** A file that was replaced is nobody's but the editors', who may bring it back. */
    @Override
    public Access decideFormer(UUID assetId, @Nullable Principal principal) {
        return callers.current().may(Permission.READ_EDITORIAL) ? Access.CALLER_ONLY : Access.HIDDEN;
    }
}
