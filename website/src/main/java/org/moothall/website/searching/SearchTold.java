package org.moothall.website.searching;

import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import org.jspecify.annotations.Nullable;
import org.moothall.website.listing.Asked;
import org.moothall.website.site.Visit;
import org.springframework.util.LinkedMultiValueMap;
import org.springframework.util.MultiValueMap;
import org.springframework.web.util.UriComponentsBuilder;
import org.springframework.web.util.UriUtils;

/** What an address of the search page asks for. */
record SearchTold(SearchQuery query, Asked asked) {

    /** Of the page that a visit is to; null where that is no search. */
    static @Nullable SearchTold in(Visit visit) {
        return visit.path().equals(SearchController.PATH) ? of(visit.query()) : null;
    }

    /**
     * Of the page from which a reader came, as the browser says; null where that is no search of the same site. So what a
     * reader opens of the results is known without anything in the addresses of the results.
     *
     * @param referer the header
     * @param authority the host that was asked, with its port
     */
    static @Nullable SearchTold before(Visit visit, @Nullable String referer, String authority) {
        if (referer == null) {
            return null;
        }
        try {
            URI page = new URI(referer);
            boolean search = authority.equalsIgnoreCase(page.getAuthority())
                    && visit.site().to(SearchController.PATH).equals(page.getPath());
            return search ? of(page.getRawQuery()) : null;
        } catch (URISyntaxException e) {
            return null;
        }
    }

    private static @Nullable SearchTold of(@Nullable String query) {
        if (query == null) {
            return null;
        }
        MultiValueMap<String, String> sent = new LinkedMultiValueMap<>();
        UriComponentsBuilder.newInstance()
                .query(query)
                .build()
                .getQueryParams()
                .forEach(
                        (name, values) -> values.forEach(value -> sent.add(name, value == null ? "" : decoded(value))));
        SearchQuery typed = SearchQuery.of(sent.getFirst("q"));
        return typed.isEmpty()
                ? null
                : new SearchTold(typed, SearchController.asked(typed, SearchController.filters(sent)));
    }

    private static String decoded(String value) {
        try {
            return UriUtils.decode(value.replace('+', ' '), StandardCharsets.UTF_8);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
