package org.moothall.content.filing;

import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditEntry;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;
import org.moothall.content.document.Deed;
import org.moothall.content.document.EditionContent;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.taxonomy.Topic;
import org.moothall.content.taxonomy.Topics;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Isolation;
import org.springframework.transaction.annotation.Transactional;

/** Makes one topic of two: every draft and live document of the one is filed under the other, and the one is gone. */
@Component
public class MergeTopics {

    private final Topics topics;
    private final Usage usage;
    private final Refiling refiling;
    private final PublishedFiling published;
    private final AuditLog audit;
    private final Clock clock;

    MergeTopics(Topics topics, Usage usage, Refiling refiling, PublishedFiling published, AuditLog audit, Clock clock) {
        this.topics = topics;
        this.usage = usage;
        this.refiling = refiling;
        this.published = published;
        this.audit = audit;
        this.clock = clock;
    }

    /** The topic that is left. */
    @Transactional(isolation = Isolation.READ_COMMITTED)
    public Topic merge(Caller caller, String from, String into) {
        caller.require(Permission.KEEP_TOPICS);
        caller.require(Permission.PUBLISH);
        Topic going = find("from", from);
        Topic staying = find("into", into);
        if (going.slug().equals(staying.slug())) {
            throw new Refused(
                    RefusalCode.WRONG_STATE, "into", "This is the same topic.", "Choose another topic to merge into.");
        }
        Deed deed = new Deed(caller.username(), Moments.now(clock));
        refiling.refile(
                usage.documents(Usage.Kind.TOPIC, from, Refiling.MOST + 1),
                content -> replaced(content, from, into),
                deed,
                "Topic “" + going.label() + "” merged into “" + staying.label() + "”");
        topics.delete(going);
        published.removeTopic(from, deed);
        audit.record(AuditEntry.of(caller.username(), Subject.of(SubjectType.TOPIC, from, going.label()), "MERGED")
                .between(Map.of("label", going.label(), "slug", from), Map.of("label", staying.label(), "slug", into)));
        return staying;
    }

    private static EditionContent replaced(EditionContent content, String from, String into) {
        return content.withTopics(content.topics().stream()
                .map(slug -> slug.equals(from) ? into : slug)
                .toList());
    }

    private Topic find(String field, String slug) {
        return topics.findBySlugIn(List.of(slug)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.notFound(field, slug)));
    }
}
