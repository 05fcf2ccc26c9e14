package org.moothall.content.delivery.search;

import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.content.Content;
import org.moothall.content.delivery.content.ContentFilter;
import org.moothall.content.delivery.content.ContentOrder;
import org.moothall.content.delivery.content.LiveContents;
import org.moothall.content.delivery.content.TitleWords;
import org.moothall.content.delivery.paging.Cursor;
import org.moothall.content.delivery.paging.Paging;
import org.moothall.content.refusal.Refused;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A limited search while the search index does not answer: by words of titles and summaries, as the database has them.
 * Those with more of the words in their titles come first, then the newest, and no more than the newest two hundred.
 */
@Component
class FindTitles {

    private static final int MOST = 200;

    private final LiveContents contents;

    FindTitles(LiveContents contents) {
        this.contents = contents;
    }

    /** Refused when the cursor is not one of this very search, made while it was limited. */
    SearchPage find(Audience audience, String query, ContentFilter filter, Paging paging) {
        List<Content> found = found(audience, TitleWords.of(query), query.isBlank(), filter);
        String list = "LIMITED" + Objects.hash(audience.name(), query, filter.toString());
        int from = from(found, paging.after(), list);
        List<SearchPage.Found> page = found.stream()
                .skip(from)
                .limit(paging.size())
                .map(content -> new SearchPage.Found(content, cursor(content, list), 0, passage(content)))
                .toList();
        return SearchPage.limited(
                page,
                new SearchPage.Surroundings(
                        from + page.size() < found.size(),
                        from > 0,
                        page.isEmpty() ? null : page.getFirst().cursor(),
                        page.isEmpty() ? null : page.getLast().cursor()),
                found.size());
    }

    private List<Content> found(Audience audience, TitleWords words, boolean everything, ContentFilter filter) {
        if (words.isEmpty()) {
            return everything ? contents.first(audience, filter, ContentOrder.NEWEST, MOST) : List.of();
        }
        List<Content> withAll = contents.withWords(audience, filter, words, MOST);
        return (withAll.isEmpty() ? contents.withWords(audience, filter, words.any(), MOST) : withAll)
                .stream()
                        .sorted(Comparator.comparingInt((Content content) ->
                                        words.in(content.document().title()))
                                .reversed())
                        .toList();
    }

    private static int from(List<Content> found, @Nullable String after, String list) {
        if (after == null) {
            return 0;
        }
        String id = place(after, list).id();
        for (int place = 0; place < found.size(); place++) {
            if (found.get(place).id().toString().equals(id)) {
                return place + 1;
            }
        }
        throw Asking.cursorRefused();
    }

    private static Cursor place(String after, String list) {
        try {
            return Cursor.parse("after", after, list);
        } catch (Refused e) {
            throw Asking.cursorRefused();
        }
    }

    private static String cursor(Content content, String list) {
        return new Cursor(list, content.id().toString(), "").text();
    }

    private static String passage(Content content) {
        return Objects.requireNonNull(HtmlUtils.htmlEscape(content.document().summary()));
    }
}
