package org.moothall.content.delivery.content;

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
 * What is related to a document: what its editor chose, in that order; then what the search index finds to be like it;
 * and then, for what is newer than the index and for when search does not answer, the newest that share a topic with it.
 * However many documents are asked about, the same number of questions answers.
 */
@Component
class RelatedContents {

    private static final Comparator<Listing> NEWEST = Comparator.comparing(Listing::publishedAt)
            .thenComparing(Listing::id)
            .reversed();

    private final LiveContents contents;
    private final Listings listings;
    private final AlikeContents alike;

    RelatedContents(LiveContents contents, Listings listings, AlikeContents alike) {
        this.contents = contents;
        this.listings = listings;
        this.alike = alike;
    }

    /** For each document no more than wanted, and nothing that the audience may not see. */
    Map<Wanted, Found> of(Audience audience, Set<Wanted> wanted) {
        Map<UUID, Listing> chosen = byId(listings.byId(audience, chosen(wanted)));
        Map<Wanted, List<Listing>> picked = new HashMap<>();
        wanted.forEach(each -> picked.put(each, pick(each, List.of(), byEditor(each, chosen))));

        Set<Wanted> unsatisfied = unsatisfied(picked);
        if (unsatisfied.isEmpty()) {
            return contents(audience, picked);
        }
        Map<UUID, List<Listing>> like = alike.of(audience, unsatisfied);
        unsatisfied.forEach(each -> picked.compute(
                each,
                (same, so) -> pick(each, so, like.getOrDefault(each.content().id(), List.of()))));

        Set<Wanted> still = unsatisfied(picked);
        Map<String, List<Listing>> byTopic = newestByTopic(audience, still);
        still.forEach(each -> picked.compute(each, (same, so) -> pick(each, so, ofTopics(each, byTopic))));
        return contents(audience, picked);
    }

    private Map<Wanted, Found> contents(Audience audience, Map<Wanted, List<Listing>> picked) {
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

    private static List<Listing> byEditor(Wanted wanted, Map<UUID, Listing> chosen) {
        return wanted.content().document().related().stream()
                .filter(chosen::containsKey)
                .map(chosen::get)
                .toList();
    }

    private static List<Listing> ofTopics(Wanted wanted, Map<String, List<Listing>> byTopic) {
        return wanted.content().document().topics().stream()
                .flatMap(topic -> byTopic.getOrDefault(topic, List.of()).stream())
                .sorted(NEWEST)
                .toList();
    }

    /** Those that have fewer than are wanted. */
    private static Set<Wanted> unsatisfied(Map<Wanted, List<Listing>> picked) {
        return picked.entrySet().stream()
                .filter(each -> each.getValue().size() < each.getKey().first())
                .map(Map.Entry::getKey)
                .collect(Collectors.toSet());
    }

    private Map<String, List<Listing>> newestByTopic(Audience audience, Collection<Wanted> wanted) {
        Set<String> topics = wanted.stream()
                .flatMap(each -> each.content().document().topics().stream())
                .collect(Collectors.toSet());
        int enough = wanted.stream().mapToInt(Wanted::most).max().orElse(0);
        return listings.newestByTopic(audience, topics, enough);
    }

    /** What is picked so far, and of the others as many as are wanted still; the document itself never. */
    private static List<Listing> pick(Wanted wanted, List<Listing> sofar, List<Listing> others) {
        Set<UUID> seen = new HashSet<>(Set.of(wanted.content().id()));
        return Stream.concat(sofar.stream(), others.stream())
                .filter(listing -> seen.add(listing.id()))
                .limit(wanted.first())
                .toList();
    }

    private static Map<UUID, Listing> byId(List<Listing> found) {
        Map<UUID, Listing> byId = new LinkedHashMap<>();
        found.forEach(listing -> byId.put(listing.id(), listing));
        return byId;
    }

    /** How many documents related to this one are wanted. */
    record Wanted(Content content, int first) {

        /** So many of one topic are enough, when all that was picked before and the document itself are among them. */
        int most() {
            return 2 * first + content.document().related().size() + 1;
        }
    }

    /** Related documents in order. */
    record Found(List<Content> contents) {}
}
