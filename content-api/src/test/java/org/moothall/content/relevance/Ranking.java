package org.moothall.content.relevance;

import java.util.List;
import org.moothall.search.query.SearchRequest;

/** A way to search. */
interface Ranking {

    /** The slugs of what is found, best first. */
    List<String> slugs(SearchRequest search);
}
