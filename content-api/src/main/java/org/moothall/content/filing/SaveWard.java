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
import org.moothall.content.taxonomy.Ward;
import org.moothall.content.taxonomy.Wards;
import org.moothall.content.time.Moments;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds a ward, or gives one another name; readers see it at once. */
@Component
public class SaveWard {

    private final Wards wards;
    private final PublishedFiling published;
    private final AuditLog audit;
    private final Clock clock;

    SaveWard(Wards wards, PublishedFiling published, AuditLog audit, Clock clock) {
        this.audit = audit;
        this.wards = wards;
        this.published = published;
        this.clock = clock;
    }

    /** The ward as it is now. Saving what is stored already changes nothing. */
    @Transactional
    public Ward save(Caller caller, String slug, String name) {
        caller.require(Permission.KEEP_TAXONOMY);
        Label label = Label.of(slug, "name", name);
        Optional<Ward> stored =
                wards.findBySlugIn(List.of(label.slug())).stream().findFirst();
        if (stored.isPresent() && stored.get().name().equals(label.words())) {
            return stored.get();
        }
        audit.changed(
                caller.username(),
                Subject.of(SubjectType.WARD, label.slug(), label.words()),
                stored.map(Ward::name).map(former -> Map.of("name", former)).orElse(null),
                Map.of("name", label.words()));
        stored.ifPresent(ward -> ward.rename(label.words()));
        Ward ward = stored.orElseGet(() -> wards.save(new Ward(label.slug(), label.words())));
        published.ward(label, new Deed(caller.username(), Moments.now(clock)));
        return ward;
    }
}
