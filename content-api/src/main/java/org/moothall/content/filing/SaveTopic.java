package org.moothall.content.filing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;
import org.moothall.content.document.Deed;
import org.moothall.content.taxonomy.Topic;
import org.moothall.content.taxonomy.Topics;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a topic, or gives one another label; readers see it at once. */
@Component
public class SaveTopic {

    private final Topics topics;
    private final PublishedFiling published;
    private final AuditLog audit;
    private final Clock clock;

    SaveTopic(Topics topics, PublishedFiling published, AuditLog audit, Clock clock) {
        this.audit = audit;
        this.topics = topics;
        this.published = published;
        this.clock = clock;
    }

    /** The topic as it is now. Saving what is stored already changes nothing. */
    @Transactional
    public Topic save(Caller caller, String slug, String label) {
        caller.require(Permission.KEEP_TOPICS);
        Label given = Label.of(slug, "label", label);
        Optional<Topic> stored =
                topics.findBySlugIn(List.of(given.slug())).stream().findFirst();
        if (stored.isPresent() && stored.get().label().equals(given.words())) {
            return stored.get();
        }
        audit.changed(
                caller.username(),
                Subject.of(SubjectType.TOPIC, given.slug(), given.words()),
                stored.map(Topic::label).map(former -> Map.of("label", former)).orElse(null),
                Map.of("label", given.words()));
        stored.ifPresent(topic -> topic.relabel(given.words()));
        Topic topic = stored.orElseGet(() -> topics.save(new Topic(given.slug(), given.words())));
        published.topic(given, new Deed(caller.username(), Moments.now(clock)));
        return topic;
    }
}
