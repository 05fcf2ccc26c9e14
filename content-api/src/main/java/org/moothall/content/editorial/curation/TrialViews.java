package org.moothall.content.editorial.curation;

import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.content.document.Documents;
import org.moothall.search.relevance.Relevance;
import org.moothall.search.trial.Trial;
import org.moothall.search.trial.TrialEffect;
import org.springframework.stereotype.Component;

/** Trials as the schema has them: documents by their titles, which one statement fetches. */
@Component
class TrialViews {

    private final Documents documents;

    TrialViews(Documents documents) {
        this.documents = documents;
    }

    View of(Trial trial) {
        TrialEffect effect = trial.effect();
        return new View(
                trial.id(),
                trial.state(),
                trial.done(),
                trial.of(),
                trial.problem(),
                effect == null ? null : effect(effect, titles(effect)));
    }

    private Map<String, String> titles(TrialEffect effect) {
        List<String> slugs = Stream.concat(
                        effect.probes().stream(), effect.changes().stream().map(TrialEffect.Change::answers))
                .flatMap(probe -> Stream.concat(probe.before().stream(), probe.after().stream()))
                .distinct()
                .toList();
        return slugs.isEmpty()
                ? Map.of()
                : documents.findRowsBySlugIn(slugs).stream()
                        .collect(Collectors.toMap(Documents.Row::getSlug, Documents.Row::getTitle));
    }

    private static EffectView effect(TrialEffect effect, Map<String, String> titles) {
        return new EffectView(
                effect.queries(),
                effect.overall().before(),
                effect.overall().after(),
                effect.groups().stream()
                        .map(group -> new GroupView(
                                group.name(),
                                group.measured().before(),
                                group.measured().after()))
                        .toList(),
                effect.changes().stream()
                        .map(change -> new ChangeView(
                                change.group(), change.before(), change.after(), probe(change.answers(), titles)))
                        .toList(),
                effect.different(),
                effect.probes().stream().map(probe -> probe(probe, titles)).toList());
    }

    private static ProbeView probe(TrialEffect.Probe probe, Map<String, String> titles) {
        return new ProbeView(probe.query(), titled(probe.before(), titles), titled(probe.after(), titles));
    }

    private static List<String> titled(List<String> slugs, Map<String, String> titles) {
        return slugs.stream().map(slug -> titles.getOrDefault(slug, slug)).toList();
    }

    record View(
            UUID id,
            Trial.State state,
            long done,
            long of,
            @Nullable String problem,
            @Nullable EffectView effect) {}

    record EffectView(
            int queries,
            Relevance before,
            Relevance after,
            List<GroupView> groups,
            List<ChangeView> changes,
            int different,
            List<ProbeView> probes) {}

    record GroupView(String name, Relevance before, Relevance after) {}

    record ChangeView(String group, double before, double after, ProbeView answers) {}

    record ProbeView(String query, List<String> before, List<String> after) {}
}
