package org.moothall.content.delivery.content;

import org.moothall.content.audience.Audience;

/** Audiences as the search index names them. */
public final class SearchAudiences {

    private SearchAudiences() {}

    /** The same audience. */
    public static org.moothall.search.query.Audience of(Audience audience) {
        return switch (audience) {
            case PUBLIC -> org.moothall.search.query.Audience.PUBLIC;
            case STAFF -> org.moothall.search.query.Audience.STAFF;
            case COUNCILLOR -> org.moothall.search.query.Audience.COUNCILLOR;
        };
    }
}
