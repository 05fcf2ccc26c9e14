package org.moothall.content.document;

import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.content.taxonomy.Topic;
import org.moothall.content.taxonomy.Topics;
import org.moothall.content.taxonomy.Ward;
import org.moothall.content.taxonomy.Wards;
import org.springframework.stereotype.Component;

/** Brings what an earlier edition is filed under up to date: topics and wards that are gone since are left out. */
@Component
class PresentFiling {

    private final Topics topics;
    private final Wards wards;

    PresentFiling(Topics topics, Wards wards) {
        this.topics = topics;
        this.wards = wards;
    }

    EditionContent of(EditionContent content) {
        Set<String> presentTopics =
                topics.findBySlugIn(content.topics()).stream().map(Topic::slug).collect(Collectors.toSet());
        Set<String> presentWards =
                wards.findBySlugIn(content.wards()).stream().map(Ward::slug).collect(Collectors.toSet());
        return content.withTopics(content.topics().stream()
                        .filter(presentTopics::contains)
                        .toList())
                .withWards(
                        content.wards().stream().filter(presentWards::contains).toList());
    }
}
