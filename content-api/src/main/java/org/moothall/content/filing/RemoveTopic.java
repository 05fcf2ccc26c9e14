package org.moothall.content.filing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;
import org.moothall.content.document.Deed;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.taxonomy.Topic;
import org.moothall.content.taxonomy.Topics;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes a topic that nothing uses. */
@Component
public class RemoveTopic {

    private final Topics topics;
    private final InUse inUse;
    private final PublishedFiling published;
    private final AuditLog audit;
    private final Clock clock;

    RemoveTopic(Topics topics, InUse inUse, PublishedFiling published, AuditLog audit, Clock clock) {
        this.topics = topics;
        this.inUse = inUse;
        this.published = published;
        this.audit = audit;
        this.clock = clock;
    }

    /** The topic that was removed. Refused, with the documents named, when there are any that use it. */
    @Transactional
    public Topic remove(Caller caller, String slug) {
        caller.require(Permission.KEEP_TOPICS);
        Topic topic = topics.findBySlugIn(List.of(slug)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.notFound("slug", slug)));
        inUse.refuse(
                Usage.Kind.TOPIC, slug, topic.label(), "Merge it into another topic, or file them otherwise first.");
        topics.delete(topic);
        published.removeTopic(slug, new Deed(caller.username(), Moments.now(clock)));
        audit.changed(
                caller.username(),
                Subject.of(SubjectType.TOPIC, slug, topic.label()),
                Map.of("label", topic.label()),
                null);
        return topic;
    }
}
