package org.moothall.website.section;

import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;

/** Help, grouped by what it is about; within a group by title. An article is in the group of its first topic. */
public record HelpByTask(List<Group> groups) {

    private static final String NO_TOPIC = "";

    /** Groups by label; what has no topic comes last. */
    static HelpByTask of(List<Article> articles, List<Topic> topics) {
        Map<String, String> labels = new LinkedHashMap<>();
        topics.forEach(topic -> labels.put(topic.slug(), topic.label()));
        Map<String, List<Article>> byTopic = articles.stream()
                .sorted(Comparator.comparing(Article::title, String.CASE_INSENSITIVE_ORDER))
                .collect(Collectors.groupingBy(
                        article -> article.topics().stream()
                                .filter(labels::containsKey)
                                .findFirst()
                                .orElse(NO_TOPIC),
                        TreeMap::new,
                        Collectors.toList()));
        return new HelpByTask(byTopic.entrySet().stream()
                .map(entry -> group(entry.getKey(), labels, entry.getValue()))
                .sorted(Comparator.comparing(Group::isLast).thenComparing(Group::label, String.CASE_INSENSITIVE_ORDER))
                .toList());
    }

    private static Group group(String slug, Map<String, String> labels, List<Article> articles) {
        return slug.equals(NO_TOPIC)
                ? new Group("more", "More help", articles, true)
                : new Group(slug, labels.getOrDefault(slug, slug), articles, false);
    }

    /** A topic and its articles. */
    public record Group(String slug, String label, List<Article> articles, boolean isLast) {}

    /** A help article in a list. */
    public record Article(String slug, String title, String summary, List<String> topics) {}
}
