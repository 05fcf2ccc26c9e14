package org.moothall.website.searching;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.moothall.website.delivery.Delivery;
import org.moothall.website.delivery.DeliveryRefused;
import org.moothall.website.delivery.Question;
import org.moothall.website.listing.Asked;
import org.moothall.website.page.FileView;
import org.moothall.website.page.Head;
import org.moothall.website.page.PageView;
import org.moothall.website.searching.Suggestions.Suggested;
import org.moothall.website.site.Visit;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The search page, and suggestions for its box. */
@Controller
class SearchController {

    static final String PATH = "/search";
    private static final String[] FILTERS = {"type", "theme", "ward", "topic"};

    private final AskSearch search;
    private final Delivery delivery;

    SearchController(AskSearch search, Delivery delivery) {
        this.search = search;
        this.delivery = delivery;
    }

    @GetMapping(PATH)
    PageView search(Visit visit, @RequestParam MultiValueMap<String, String> sent) {
        SearchQuery query = SearchQuery.of(sent.getFirst("q"));
        Asked asked = asked(query, filters(sent));
        if (query.isEmpty() && !asked.with("q", null).isNarrowed()) {
            return PageView.of("searching/start", Head.of("Search", "Search everything that this site has.", PATH));
        }
        Head head = (query.isEmpty()
                        ? Head.of("Search", "What this site has, narrowed down.", PATH)
                        : Head.of("Search for " + query.text(), "What this site has on “" + query.text() + "”.", PATH))
                .unlisted();
        try {
            AskSearch.Result result = search.ask(visit, query, asked);
            return PageView.of("searching/search", head)
                    .with("searched", searched(query, result))
                    .passing(result.answer().data().isPassing())
                    .mayBeOld(result.answer().mayBeOld());
        } catch (AskSearch.SearchUnavailable unavailable) {
            return PageView.of("searching/unavailable", head)
                    .with("query", query)
                    .mayBeOld(true);
        }
    }

    /** Suggestions are an extra: where they cannot be had, there are none. */
    @GetMapping("/suggest")
    FileView suggest(Visit visit, @RequestParam(name = "q", required = false) @Nullable String typed) {
        SearchQuery query = SearchQuery.of(typed);
        return FileView.text(Suggestions.json(visit.site(), suggested(visit, query)), "application/json");
    }

    private List<Suggested> suggested(Visit visit, SearchQuery query) {
        if (query.text().length() < 2) {
            return List.of();
        }
        try {
            return delivery.ask(
                            new Question<>("suggest", Suggestions.class, Map.of("prefix", query.text())),
                            visit.reader())
                    .data()
                    .suggest();
        } catch (DeliveryRefused unavailable) {
            return List.of();
        }
    }

    /** The filters and the place that were sent. */
    static Asked filters(MultiValueMap<String, String> sent) {
        return Asked.of(PATH, sent, "type", "theme", "ward", "topic", "after");
    }

    /** With the query as it is searched for. */
    static Asked asked(SearchQuery query, Asked filters) {
        Map<String, List<String>> parameters = new LinkedHashMap<>();
        if (!query.isEmpty()) {
            parameters.put("q", List.of(query.text()));
        }
        parameters.putAll(filters.parameters());
        return new Asked(PATH, parameters);
    }

    private static Searched searched(SearchQuery query, AskSearch.Result result) {
        FoundContent found = result.answer().data().search();
        Asked asked = result.asked();
        Asked start = asked.fromTheStart();
        String cursor = found.pageInfo().endCursor();
        return new Searched(
                query,
                found,
                FacetLinks.of(found.facets(), asked),
                List.of(FILTERS).stream()
                        .flatMap(name -> asked.all(name).stream().map(value -> new Searched.Kept(name, value)))
                        .toList(),
                found.didYouMean() == null
                        ? null
                        : start.with("q", found.didYouMean()).address(),
                found.pageInfo().hasNextPage() && cursor != null
                        ? start.with("after", cursor).address()
                        : null,
                start.address(),
                new Asked(PATH, query.isEmpty() ? Map.of() : Map.of("q", List.of(query.text()))).address(),
                asked.with("q", null).isNarrowed(),
                asked.isWithin(),
                result.less());
    }
}
