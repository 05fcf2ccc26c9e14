package org.moothall.content.delivery.search;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Stream;
import org.moothall.content.audience.Audience;
import org.moothall.content.delivery.content.Content;
import org.moothall.content.delivery.content.LiveContents;
import org.moothall.content.delivery.content.SearchAudiences;
import org.moothall.content.delivery.content.TitleWords;
import org.moothall.content.delivery.ward.LiveWards;
import org.moothall.content.delivery.ward.Ward;
import org.moothall.content.details.WardProfile;
import org.moothall.search.query.SearchQueries;
import org.moothall.search.query.SearchUnavailable;
import org.moothall.search.query.Suggestion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/**
 * Completes what a reader types by titles as they are now: the index may still know a former one. Wards come by their
 * names, once each, whether they have a profile or not. While search does not answer there are no completions.
 */
@Component
class CompleteTitles {

    private static final int MOST_WARDS = 3;

    private final SearchQueries queries;
    private final LiveContents contents;
    private final LiveWards wards;
    private final ObjectProvider<PastSearches> past;

    CompleteTitles(SearchQueries queries, LiveContents contents, LiveWards wards, ObjectProvider<PastSearches> past) {
        this.queries = queries;
        this.contents = contents;
        this.wards = wards;
        this.past = past;
    }

    List<Completion> complete(Audience audience, String prefix, int first) {
        try {
            List<Suggestion> suggestions =
                    queries.suggest(prefix, SearchAudiences.of(audience), first, begun(audience, prefix));
            List<Completion> searches = suggestions.stream()
                    .filter(suggestion -> suggestion.documentId() == null)
                    .map(suggestion -> Completion.ofSearch(suggestion.text()))
                    .toList();
            return Stream.concat(
                            completions(prefix, found(audience, suggestions)).limit(first - searches.size()),
                            searches.stream())
                    .toList();
        } catch (SearchUnavailable quiet) {
            return List.of();
        }
    }

    private List<String> begun(Audience audience, String prefix) {
        return past.orderedStream()
                .flatMap(each -> each.beginning(audience, prefix).stream())
                .toList();
    }

    private List<Content> found(Audience audience, List<Suggestion> suggestions) {
        List<UUID> ids = suggestions.stream()
                .flatMap(suggestion -> Stream.ofNullable(suggestion.documentId()))
                .toList();
        Map<UUID, Content> live = contents.byId(audience, ids);
        return ids.stream().flatMap(id -> Stream.ofNullable(live.get(id))).toList();
    }

    private Stream<Completion> completions(String prefix, List<Content> found) {
        Map<String, Ward> all = new LinkedHashMap<>();
        wards.all().forEach(ward -> all.put(ward.slug(), ward));
        Map<String, Content> profiles = new LinkedHashMap<>();
        List<Completion> others = new ArrayList<>();
        for (Content content : found) {
            if (content.document().details() instanceof WardProfile profile && all.containsKey(profile.ward())) {
                profiles.putIfAbsent(profile.ward(), content);
            } else {
                others.add(Completion.of(content));
            }
        }
        Stream<Ward> named = named(all, prefix);
        Stream<Ward> profiled = profiles.keySet().stream().flatMap(slug -> Stream.ofNullable(all.get(slug)));
        return Stream.concat(
                Stream.concat(named, profiled).distinct().map(ward -> Completion.of(ward, profiles.get(ward.slug()))),
                others.stream());
    }

    private static Stream<Ward> named(Map<String, Ward> all, String prefix) {
        TitleWords words = TitleWords.begun(prefix);
        return all.values().stream()
                .filter(ward -> !words.isEmpty()
                        && words.in(ward.name()) == words.words().size())
                .limit(MOST_WARDS);
    }
}
