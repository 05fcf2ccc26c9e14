package org.moothall.content.editorial;

import java.util.List;
import java.util.function.IntUnaryOperator;

/**
 * A page of documents. Its whole list is only counted when that is asked for.
 *
 * @param countUpTo counts the list up to a number, and says one more when there are more
 */
record DocumentPage(Page<DocumentView> page, IntUnaryOperator countUpTo) {

    public List<Page.Edge<DocumentView>> edges() {
        return page.edges();
    }

    public Page.PageInfo pageInfo() {
        return page.pageInfo();
    }

    /** How long the whole list is. */
    public int totalCount() {
        return page.totalCount();
    }
}
