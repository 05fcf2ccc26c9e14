package org.moothall.content.editorial.synonyms;

import java.util.List;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.synonyms.KeepSynonyms;
import org.moothall.search.definition.IndexDefinition;
import org.moothall.search.definition.IndexUnreachable;
import org.moothall.search.definition.SearchIndices;
import org.moothall.search.synonyms.SynonymRule;
import org.moothall.search.synonyms.SynonymRules;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Lists and keeps synonyms, and says whether search answers by them already. */
@Controller
class SynonymsController {

    private final SynonymRules rules;
    private final KeepSynonyms keep;
    private final IndexDefinition definition;
    private final SearchIndices indices;
    private final Callers callers;

    SynonymsController(
            SynonymRules rules, KeepSynonyms keep, IndexDefinition definition, SearchIndices indices, Callers callers) {
        this.rules = rules;
        this.keep = keep;
        this.definition = definition;
        this.indices = indices;
        this.callers = callers;
    }

    @QueryMapping
    Synonyms synonyms() {
        callers.current().require(Permission.READ_EDITORIAL);
        return new Synonyms(
                rules.all(),
                definition.rulesOfTheFile(),
                definition.refusalOfTheFile().orElse(null),
                this::state);
    }

    @MutationMapping
    Payload saveSynonym(@Argument @Nullable UUID id, @Argument @Nullable Integer version, @Argument String rule) {
        return payload(() -> keep.save(callers.current(), id, version, rule));
    }

    @MutationMapping
    Payload removeSynonym(@Argument UUID id, @Argument int version) {
        return payload(() -> keep.remove(callers.current(), id, version));
    }

    private State state() {
        try {
            return indices.areUpToDate() ? State.APPLIED : State.BEING_APPLIED;
        } catch (IndexUnreachable e) {
            return State.UNKNOWN;
        }
    }

    private static Payload payload(Supplier<SynonymRule> work) {
        try {
            return new Payload(work.get(), List.of());
        } catch (Refused e) {
            return new Payload(null, e.refusals());
        }
    }

    /** How far search is. */
    enum State {
        APPLIED,
        BEING_APPLIED,
        UNKNOWN
    }

    /** Everything about synonyms; the index is only asked when its state is wanted. */
    record Synonyms(
            List<SynonymRule> rules,
            List<String> fromFile,
            @Nullable String fileRefused,
            Supplier<State> present) {

        public State state() {
            return present.get();
        }
    }

    record Payload(@Nullable SynonymRule rule, List<Refusal> refusals) {}
}
