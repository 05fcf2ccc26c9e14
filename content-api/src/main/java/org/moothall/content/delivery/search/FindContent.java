package org.moothall.content.delivery.search;

import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.stream.Stream;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.content.Content;
import org.moothall.content.delivery.content.ContentFilter;
import org.moothall.content.delivery.content.LiveContents;
import org.moothall.content.delivery.content.SearchAudiences;
import org.moothall.content.delivery.paging.Paging;
import org.moothall.search.query.SearchHit;
import org.moothall.search.query.SearchQueries;
import org.moothall.search.query.SearchRequest;
import org.moothall.search.query.SearchResult;
import org.moothall.search.query.SearchUnavailable;
import org.springframework.dao.TransientDataAccessException;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * Searches. The index may lag behind what is published: a hit that the audience may no longer see is left out, and of a
 * version that has been superseded no passage is shown. Without the index, titles and summaries are searched.
 */
@Component
class FindContent {

    private final SearchQueries queries;
    private final SearchFilters filters;
    private final FacetLabels labels;
    private final LiveContents contents;
    private final FindTitles titles;

    FindContent(
            SearchQueries queries,
            SearchFilters filters,
            FacetLabels labels,
            LiveContents contents,
            FindTitles titles) {
        this.titles = titles;
        this.queries = queries;
        this.filters = filters;
        this.labels = labels;
        this.contents = contents;
    }

    SearchPage find(Audience audience, String query, ContentFilter filter, Paging paging) {
        if (SearchFilters.holdsForNothing(filter)) {
            return SearchPage.EMPTY;
        }
        SearchRequest request = new SearchRequest(
                query,
                SearchAudiences.of(audience),
                filters.of(audience, filter),
                Math.max(1, paging.size()),
                paging.after());
        try {
            return page(audience, paging, Asking.refusing(() -> queries.search(request)));
        } catch (SearchUnavailable e) {
            return limited(audience, query, filter, paging);
        }
    }

    private SearchPage limited(Audience audience, String query, ContentFilter filter, Paging paging) {
        try {
            return titles.find(audience, query, filter, paging);
        } catch (TransientDataAccessException tooSlow) {
            throw Asking.unavailable(tooSlow);
        }
    }

    private SearchPage page(Audience audience, Paging paging, SearchResult result) {
        List<SearchHit> hits = paging.size() == 0 ? List.of() : result.hits();
        List<SearchPage.Found> found = borneOut(audience, hits);
        SearchPage.Surroundings around = new SearchPage.Surroundings(
                result.hasNext(),
                paging.after() != null,
                hits.isEmpty() ? null : hits.getFirst().cursor(),
                hits.isEmpty() ? null : hits.getLast().cursor());
        return new SearchPage(found, around, result.total(), labels.of(result.facets()), result.didYouMean(), false);
    }

    private List<SearchPage.Found> borneOut(Audience audience, List<SearchHit> hits) {
        Map<UUID, Content> live =
                contents.byId(audience, hits.stream().map(SearchHit::documentId).toList());
        return hits.stream()
                .flatMap(hit -> Stream.ofNullable(live.get(hit.documentId()))
                        .map(content ->
                                new SearchPage.Found(content, hit.cursor(), hit.score(), passage(hit, content))))
                .toList();
    }

    private static String passage(SearchHit hit, Content content) {
        boolean same = hit.number() == content.document().number();
        return same && !hit.highlight().isEmpty()
                ? hit.highlight()
                : Objects.requireNonNull(HtmlUtils.htmlEscape(content.document().summary()));
    }
}
