package org.moothall.content.editorial;

import java.util.List;
import org.moothall.content.access.Callers;
import org.moothall.content.filing.SaveTopic;
import org.moothall.content.filing.SaveWard;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Keeps the wards and topics that content is filed under. */
@Controller
class TaxonomyMutations {

    private final SaveWard saveWard;
    private final SaveTopic saveTopic;
    private final Callers callers;

    TaxonomyMutations(SaveWard saveWard, SaveTopic saveTopic, Callers callers) {
        this.saveWard = saveWard;
        this.saveTopic = saveTopic;
        this.callers = callers;
    }

    @MutationMapping
    TaxonomyPayload saveWard(@Argument String slug, @Argument String name) {
        try {
            return new TaxonomyPayload(saveWard.save(callers.current(), slug, name), null, List.of());
        } catch (Refused e) {
            return new TaxonomyPayload(null, null, e.refusals());
        }
    }

    @MutationMapping
    TaxonomyPayload saveTopic(@Argument String slug, @Argument String label) {
        try {
            return new TaxonomyPayload(null, saveTopic.save(callers.current(), slug, label), List.of());
        } catch (Refused e) {
            return new TaxonomyPayload(null, null, e.refusals());
        }
    }
}
