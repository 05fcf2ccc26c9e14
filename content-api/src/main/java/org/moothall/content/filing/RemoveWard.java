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
import org.moothall.content.taxonomy.Ward;
import org.moothall.content.taxonomy.Wards;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Removes a ward that nothing uses. */
@Component
public class RemoveWard {

    private final Wards wards;
    private final InUse inUse;
    private final PublishedFiling published;
    private final AuditLog audit;
    private final Clock clock;

    RemoveWard(Wards wards, InUse inUse, PublishedFiling published, AuditLog audit, Clock clock) {
        this.wards = wards;
        this.inUse = inUse;
        this.published = published;
        this.audit = audit;
        this.clock = clock;
    }

    /** The ward that was removed. Refused, with the documents named, when there are any that use it. */
    @Transactional
    public Ward remove(Caller caller, String slug) {
        caller.require(Permission.KEEP_TAXONOMY);
        Ward ward = wards.findBySlugIn(List.of(slug)).stream()
                .findFirst()
                .orElseThrow(() -> new Refused(Refusal.notFound("slug", slug)));
        inUse.refuse(Usage.Kind.WARD, slug, ward.name(), "File them under another ward first.");
        wards.delete(ward);
        published.removeWard(slug, new Deed(caller.username(), Moments.now(clock)));
        audit.changed(
                caller.username(), Subject.of(SubjectType.WARD, slug, ward.name()), Map.of("name", ward.name()), null);
        return ward;
    }
}
