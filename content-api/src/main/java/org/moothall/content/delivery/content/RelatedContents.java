package org.moothall.content.delivery.content;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.moothall.content.audience.Audience;
import org.springframework.stereotype.Component;

/**
 * What is related to a document: what its editor chose, in that order, and then the newest that share a topic with it.
 * However many documents are asked about, the same number of statements answers.
 */
@Component
class RelatedContents {

    private static final Comparator<Listing> NEWEST = Comparator.comparing(Listing::publishedAt)
            .thenComparing(Listing::id)
            .reversed();

    private final LiveContents contents;
    private final Listings listings;

    RelatedContents(LiveContents contents, Listings listings) {
        this.contents = contents;
        this.listings = listings;
    }

    /** For each document no more than wanted, and nothing that the audience may not see. */
    Map<Wanted, Found> of(Audience audience, Set<Wanted> wanted) {
        Map<UUID, Listing> chosen = byId(listings.byId(audience, chosen(wanted)));
        Map<String, List<Listing>> byTopic = newestByTopic(audience, wanted);
        Map<Wanted, List<Listing>> picked = new HashMap<>();
        for (Wanted each : wanted) {
            picked.put(each, pick(each, chosen, byTopic));
        }
        Map<UUID, Content> found = contents.of(
                audience, picked.values().stream().flatMap(List::stream).toList());
        Map<Wanted, Found> answer = new HashMap<>();
        picked.forEach((each, list) -> answer.put(
                each,
                new Found(list.stream()
                        .map(listing -> found.get(listing.id()))
                        .filter(Objects::nonNull)
                        .toList())));
        return answer;
    }

    private static Set<UUID> chosen(Collection<Wanted> wanted) {
        return wanted.stream()
                .flatMap(each -> each.content().document().related().stream())
                .collect(Collectors.toSet());
    }

    private Map<String, List<Listing>> newestByTopic(Audience audience, Collection<Wanted> wanted) {
        Set<String> topics = wanted.stream()
                .flatMap(each -> each.content().document().topics().stream())
                .collect(Collectors.toSet());
        int enough = wanted.stream().mapToInt(Wanted::most).max().orElse(0);
        return listings.newestByTopic(audience, topics, enough);
    }

    private static List<Listing> pick(Wanted wanted, Map<UUID, Listing> chosen, Map<String, List<Listing>> byTopic) {
        Stream<Listing> byEditor =
                wanted.content().document().related().stream().map(chosen::get).filter(Objects::nonNull);
        Stream<Listing> byTopics = wanted.content().document().topics().stream()
                .flatMap(topic -> byTopic.getOrDefault(topic, List.of()).stream())
                .sorted(NEWEST);
        Set<UUID> seen = new HashSet<>(Set.of(wanted.content().id()));
        List<Listing> picked = new ArrayList<>();
        Stream.concat(byEditor, byTopics)
                .filter(listing -> seen.add(listing.id()))
                .limit(wanted.first())
                .forEach(picked::add);
        return picked;
    }

    private static Map<UUID, Listing> byId(List<Listing> found) {
        Map<UUID, Listing> byId = new LinkedHashMap<>();
        found.forEach(listing -> byId.put(listing.id(), listing));
        return byId;
    }

    /** How many documents related to this one are wanted. */
    record Wanted(Content content, int first) {

        /** So many of one topic are enough, when all that the editor chose and the document itself are among them. */
        int most() {
            return first + content.document().related().size() + 1;
        }
    }

    /** Related documents in order. */
    record Found(List<Content> contents) {}
}
