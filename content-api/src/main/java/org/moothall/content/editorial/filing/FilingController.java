package org.moothall.content.editorial.filing;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.filing.MergeTopics;
import org.moothall.content.filing.RemoveTopic;
import org.moothall.content.filing.RemoveWard;
import org.moothall.content.filing.Usage;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.taxonomy.Topic;
import org.moothall.content.taxonomy.Ward;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** What uses wards and topics; merging and removing them. */
@Controller
class FilingController {

    private final Usage usage;
    private final MergeTopics mergeTopics;
    private final RemoveTopic removeTopic;
    private final RemoveWard removeWard;
    private final Callers callers;

    FilingController(
            Usage usage, MergeTopics mergeTopics, RemoveTopic removeTopic, RemoveWard removeWard, Callers callers) {
        this.usage = usage;
        this.mergeTopics = mergeTopics;
        this.removeTopic = removeTopic;
        this.removeWard = removeWard;
        this.callers = callers;
    }

    @BatchMapping(typeName = "Ward", field = "drafts")
    Map<Ward, Integer> wardDrafts(List<Ward> wards) {
        return counts(wards, Ward::slug, Usage.Kind.WARD, Usage.Counts::drafts);
    }

    @BatchMapping(typeName = "Ward", field = "live")
    Map<Ward, Integer> wardLive(List<Ward> wards) {
        return counts(wards, Ward::slug, Usage.Kind.WARD, Usage.Counts::live);
    }

    @BatchMapping(typeName = "Topic", field = "drafts")
    Map<Topic, Integer> topicDrafts(List<Topic> topics) {
        return counts(topics, Topic::slug, Usage.Kind.TOPIC, Usage.Counts::drafts);
    }

    @BatchMapping(typeName = "Topic", field = "live")
    Map<Topic, Integer> topicLive(List<Topic> topics) {
        return counts(topics, Topic::slug, Usage.Kind.TOPIC, Usage.Counts::live);
    }

    @MutationMapping
    Payload mergeTopics(@Argument String from, @Argument String into) {
        try {
            return new Payload(null, mergeTopics.merge(callers.current(), from, into), List.of());
        } catch (Refused e) {
            return new Payload(null, null, e.refusals());
        }
    }

    @MutationMapping
    Payload removeTopic(@Argument String slug) {
        try {
            return new Payload(null, removeTopic.remove(callers.current(), slug), List.of());
        } catch (Refused e) {
            return new Payload(null, null, e.refusals());
        }
    }

    @MutationMapping
    Payload removeWard(@Argument String slug) {
        try {
            return new Payload(removeWard.remove(callers.current(), slug), null, List.of());
        } catch (Refused e) {
            return new Payload(null, null, e.refusals());
        }
    }

    private <T> Map<T, Integer> counts(
            List<T> terms, Function<T, String> slug, Usage.Kind kind, Function<Usage.Counts, Integer> which) {
        Map<String, Usage.Counts> counts = usage.counts(kind);
        Map<T, Integer> found = new HashMap<>();
        terms.forEach(term -> found.put(term, which.apply(counts.getOrDefault(slug.apply(term), Usage.Counts.NONE))));
        return found;
    }

    record Payload(@Nullable Ward ward, @Nullable Topic topic, List<Refusal> refusals) {}
}
