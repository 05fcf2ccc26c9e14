package org.moothall.content.importing.store;

import java.util.List;
import java.util.Optional;
import org.moothall.content.filing.SaveTopic;
import org.moothall.content.filing.SaveWard;
import org.moothall.content.importing.entry.Declared.Kind;
import org.moothall.content.importing.entry.FilingEntry;
import org.moothall.content.taxonomy.Topic;
import org.moothall.content.taxonomy.Topics;
import org.moothall.content.taxonomy.Ward;
import org.moothall.content.taxonomy.Wards;
import org.springframework.stereotype.Component;

/** Stores wards and topics. */
@Component
class StoreFiling {

    private final Wards wards;
    private final Topics topics;
    private final SaveWard saveWard;
    private final SaveTopic saveTopic;

    StoreFiling(Wards wards, Topics topics, SaveWard saveWard, SaveTopic saveTopic) {
        this.wards = wards;
        this.topics = topics;
        this.saveWard = saveWard;
        this.saveTopic = saveTopic;
    }

    void store(List<PendingFile> group) {
        for (PendingFile file : group) {
            for (FilingEntry entry : file.lists().filing()) {
                file.attempt(entry.positions(), () -> file.add(store(entry)));
            }
        }
    }

    private Outcome store(FilingEntry entry) {
        Optional<String> former = former(entry);
        String now = entry.kind() == Kind.WARD
                ? saveWard.save(ImportCaller.CALLER, entry.slug(), entry.words())
                        .name()
                : saveTopic
                        .save(ImportCaller.CALLER, entry.slug(), entry.words())
                        .label();
        if (former.isEmpty()) {
            return Outcome.CREATED;
        }
        return former.get().equals(now) ? Outcome.UNCHANGED : Outcome.CHANGED;
    }

    private Optional<String> former(FilingEntry entry) {
        List<String> slug = List.of(entry.slug());
        return entry.kind() == Kind.WARD
                ? wards.findBySlugIn(slug).stream().findFirst().map(Ward::name)
                : topics.findBySlugIn(slug).stream().findFirst().map(Topic::label);
    }
}
