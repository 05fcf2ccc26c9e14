package org.moothall.search.definition;

import co.elastic.clients.elasticsearch.ElasticsearchClient;
import co.elastic.clients.elasticsearch._types.ElasticsearchException;
import co.elastic.clients.elasticsearch._types.HealthStatus;
import co.elastic.clients.elasticsearch.core.SearchRequest;
import co.elastic.clients.elasticsearch.indices.ElasticsearchIndicesClient;
import co.elastic.clients.elasticsearch.indices.update_aliases.Action;
import jakarta.json.JsonNumber;
import jakarta.json.JsonValue;
import java.io.IOException;
import java.io.StringReader;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** The physical indices of this installation, and which of them is in use: the one behind the alias. */
@Component
public class SearchIndices {

    private static final Logger LOG = LoggerFactory.getLogger(SearchIndices.class);

    /** Below the client's own patience with one answer. */
    private static final String REPLICA_WAIT = "5s";

    private static final int REPLICA_WAITS = 12;

    private final ElasticsearchClient elasticsearch;
    private final ElasticsearchIndicesClient indices;
    private final IndexDefinition definition;
    private final IndexSettings settings;
    private final String alias;
    private final Clock clock;

    SearchIndices(ElasticsearchClient elasticsearch, IndexDefinition definition, IndexSettings settings, Clock clock) {
        this.elasticsearch = elasticsearch;
        this.indices = elasticsearch.indices();
        this.definition = definition;
        this.settings = settings;
        this.alias = settings.alias();
        this.clock = clock;
    }

    public String alias() {
        return alias;
    }

    /** The index that readers are answered from, if there is one. */
    public Optional<PhysicalIndex> live() {
        return ElasticsearchCall.make("to find the index in use", () -> ours(holdersOfAlias())).stream()
                .max(PhysicalIndex::compareTo);
    }

    /** Indices of this alias that readers are not answered from: left over, or being built. */
    public List<PhysicalIndex> spare() {
        return ElasticsearchCall.make("to list the indices", () -> {
            List<PhysicalIndex> all = new ArrayList<>(ours(namesBelow(alias)));
            all.removeAll(ours(holdersOfAlias()));
            return List.copyOf(all);
        });
    }

    /** Tells the present synonyms from others. */
    public String synonymsFingerprint() {
        return definition.synonymsFingerprint();
    }

    /** Whether readers are answered by the present definition and synonyms. */
    public boolean areUpToDate() {
        return live().map(index -> !isOutdated(index)).orElse(false);
    }

    /** Whether the index was made from an older definition, or from this one with other synonyms. */
    public boolean isOutdated(PhysicalIndex index) {
        return index.definition() < IndexDefinition.VERSION
                || (index.definition() == IndexDefinition.VERSION
                        && !definition.synonymsFingerprint().equals(synonymsOf(index)));
    }

    /** The newest log number of which the index holds something; 0 for an empty one. */
    public long newestNumber(PhysicalIndex index) {
        SearchRequest newest = SearchRequest.of(search -> search.index(index.name())
                .size(0)
                .aggregations("newest", aggregation -> aggregation.max(max -> max.field("number"))));
        // The client asks for each aggregation's type in its name.
        JsonValue value = ElasticsearchCall.make(
                        "to read the newest number in " + index.name(),
                        () -> PlainAnswer.to(newest, SearchRequest._ENDPOINT, elasticsearch))
                .getJsonObject("aggregations")
                .getJsonObject("max#newest")
                .get("value");
        return value instanceof JsonNumber number ? number.longValue() : 0;
    }

    /** How many documents of the index some reader may find. */
    public long findableDocuments(PhysicalIndex index) {
        return ElasticsearchCall.make(
                        "to count the documents in " + index.name(),
                        () -> elasticsearch.count(count -> count.index(index.name())
                                .query(query -> query.exists(exists -> exists.field("visibleTo")))))
                .count();
    }

    /** Whether a rebuild that was interrupted may go on with this index: it is there, and what it would be made anew as. */
    public boolean isFitToGoOnWith(PhysicalIndex index) {
        return spare().contains(index) && index.definition() == IndexDefinition.VERSION && !isOutdated(index);
    }

    /** The index of this name, if it is one of this installation's. */
    public Optional<PhysicalIndex> named(String name) {
        return PhysicalIndex.named(name, alias);
    }

    /** Makes an empty index from the present definition, set for being filled fast; readers do not see it yet. */
    public PhysicalIndex create() {
        PhysicalIndex index = PhysicalIndex.madeAt(clock.instant(), alias, IndexDefinition.VERSION);
        return create(index, definition.asJson(index));
    }

    /** Makes an empty index with other rules than editors keep. It bears another name, and never answers a reader. */
    public PhysicalIndex createTrial(List<String> proposedRules) {
        PhysicalIndex index = PhysicalIndex.madeAt(clock.instant(), trialAlias(), IndexDefinition.VERSION);
        return create(index, definition.asJson(index, proposedRules));
    }

    /** Trial indices that there are. */
    public List<PhysicalIndex> trials() {
        return ElasticsearchCall.make(
                "to list the trial indices",
                () -> namesBelow(trialAlias()).stream()
                        .flatMap(name -> PhysicalIndex.named(name, trialAlias()).stream())
                        .toList());
    }

    private String trialAlias() {
        return alias + "-trial";
    }

    private PhysicalIndex create(PhysicalIndex index, String json) {
        ElasticsearchCall.make(
                "to create the index " + index.name(),
                () -> indices.create(
                        create -> create.withJson(new StringReader(json)).index(index.name())));
        return index;
    }

    /**
     * Makes all that was written into the index findable.
     *
     * @throws IndexGone when the index is no longer there
     */
    public void refresh(PhysicalIndex index) {
        ElasticsearchCall.make("to refresh the index " + index.name(), () -> {
            try {
                return indices.refresh(refresh -> refresh.index(index.name()));
            } catch (ElasticsearchException e) {
                if (e.status() == 404) {
                    throw new IndexGone(index);
                }
                throw e;
            }
        });
    }

    /**
     * Sets a filled index for being searched: its refresh interval, its replicas, and all in it findable. Returns when
     * the replicas are in step, or a minute later: a cluster that has no place for them still answers.
     */
    public void makeFit(PhysicalIndex index) {
        ElasticsearchCall.make(
                "to set the index " + index.name() + " for searching",
                () -> indices.putSettings(put -> put.index(index.name())
                        .settings(set -> set.numberOfReplicas(Integer.toString(settings.replicas()))
                                .refreshInterval(every ->
                                        every.time(settings.refreshInterval().toMillis() + "ms")))));
        refresh(index);
        for (int attempt = 0; settings.replicas() > 0 && attempt < REPLICA_WAITS; attempt++) {
            if (!ElasticsearchCall.make(
                            "to wait for the replicas of " + index.name(),
                            () -> elasticsearch
                                    .cluster()
                                    .health(health -> health.index(index.name())
                                            .waitForStatus(HealthStatus.Green)
                                            .timeout(wait -> wait.time(REPLICA_WAIT))))
                    .timedOut()) {
                return;
            }
        }
        if (settings.replicas() > 0) {
            LOG.warn("The index {} goes into use though not all of its replicas are in step.", index.name());
        }
    }

    /** Puts the index behind the alias, in one step with taking it from where it was: no search falls between. */
    public void switchTo(PhysicalIndex index) {
        ElasticsearchCall.make("to switch to the index " + index.name(), () -> {
            List<Action> actions = new ArrayList<>();
            for (String holder : holdersOfAlias()) {
                actions.add(Action.of(
                        action -> action.remove(remove -> remove.index(holder).alias(alias))));
            }
            actions.add(Action.of(
                    action -> action.add(add -> add.index(index.name()).alias(alias))));
            return indices.updateAliases(update -> update.actions(actions));
        });
    }

    public void drop(PhysicalIndex index) {
        ElasticsearchCall.make(
                "to drop the index " + index.name(),
                () -> indices.delete(delete -> delete.index(index.name()).ignoreUnavailable(true)));
    }

    /** Asked for with their aliases, which is all that the answer holds then: their definitions are large. */
    private Set<String> namesBelow(String beginning) throws IOException {
        return indices.getAlias(get -> get.index(beginning + "-*")).aliases().keySet();
    }

    private Set<String> holdersOfAlias() throws IOException {
        try {
            return indices.getAlias(get -> get.name(alias)).aliases().keySet();
        } catch (ElasticsearchException e) {
            if (e.status() == 404) {
                return Set.of();
            }
            throw e;
        }
    }

    private List<PhysicalIndex> ours(Collection<String> names) {
        return names.stream()
                .map(name -> PhysicalIndex.named(name, alias))
                .flatMap(Optional::stream)
                .toList();
    }

    private String synonymsOf(PhysicalIndex index) {
        return ElasticsearchCall.make(
                        "to read the definition of " + index.name(), () -> IndexMapping.of(index, elasticsearch))
                .synonyms();
    }
}
