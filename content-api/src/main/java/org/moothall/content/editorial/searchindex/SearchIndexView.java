package org.moothall.content.editorial.searchindex;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.search.follow.IndexStanding;

/** The search index as the schema has it; nothing of Elasticsearch's while it cannot be reached. */
record SearchIndexView(
        @Nullable IndexStanding standing,
        @Nullable RebuildView rebuild,
        @Nullable VerificationView verification,
        List<SetAsideView> setAside) {

    public boolean reachable() {
        return standing != null;
    }

    public boolean followed() {
        return standing != null && standing.followed();
    }

    public @Nullable String name() {
        return standing == null ? null : standing.state().index();
    }

    public @Nullable Integer documents() {
        return standing == null ? null : Math.toIntExact(standing.documents());
    }

    public @Nullable Integer lag() {
        return standing == null ? null : Math.toIntExact(standing.state().lag());
    }

    public int setAsideCount() {
        return standing == null ? 0 : Math.toIntExact(standing.state().setAside());
    }

    public @Nullable Integer definition() {
        return standing == null ? null : standing.definition();
    }

    public @Nullable Integer newestDefinition() {
        return standing == null ? null : standing.newestDefinition();
    }
}
