package org.moothall.search.query;

import co.elastic.clients.elasticsearch.core.search.Hit;
import co.elastic.clients.json.JsonData;
import java.time.Instant;
import java.util.List;
import java.util.function.Function;
import org.moothall.search.curation.CuratedQuery;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;

/** The order in which any index would answer a reader, for measuring: what the log has overtaken is not left out. */
@Component
public class RankedSlugs {

    private final TimedSearch search;
    private final RankedQuery query;

    RankedSlugs(@Qualifier("editorsSearch") TimedSearch search, RankedQuery query) {
        this.search = search;
        this.query = query;
    }

    /**
     * The slugs of what a search finds, best first.
     *
     * @param index the name of an index or an alias, in use or not
     * @param moment when the search is taken to be made
     * @throws SearchUnavailable when Elasticsearch does not answer in time
     */
    public List<String> by(SearchRequest request, String index, Instant moment) {
        return by(request, index, moment, CuratedQuery::asTyped);
    }

    /**
     * The same with what editors lay down for a query.
     *
     * @throws SearchUnavailable when Elasticsearch does not answer in time
     */
    public List<String> by(
            SearchRequest request, String index, Instant moment, Function<String, CuratedQuery> curation) {
        ReaderFilter reader = new ReaderFilter(request.audience(), request.filter(), Overtaken.NONE);
        var asked = query.of(curation.apply(request.query()), reader, new RankedQuery.Occasion(index, moment))
                .size(request.first())
                .docvalueFields(field -> field.field("slug"));
        return search.ask(asked, index).hits().hits().stream()
                .flatMap(hit -> slugs(hit).stream())
                .toList();
    }

    private static List<String> slugs(Hit<JsonData> hit) {
        JsonData slug = hit.fields().get("slug");
        return slug == null
                ? List.of()
                : slug.toJson().asJsonArray().getValuesAs(jakarta.json.JsonString.class).stream()
                        .map(jakarta.json.JsonString::getString)
                        .toList();
    }
}
