package org.moothall.content.delivery.search;

import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.moothall.search.query.Facet;
import org.springframework.jdbc.core.RowCallbackHandler;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Names that readers understand: of wards and topics as the council has them, of the rest in words. */
@Component
class FacetLabels {

    private static final String SQL = """
            select 'ward' as facet, slug, name as label from published_ward where slug in (:slugs)
            union all select 'topic', slug, label from published_topic where slug in (:slugs)""";

    private final JdbcClient jdbc;

    FacetLabels(JdbcClient jdbc) {
        this.jdbc = jdbc;
    }

    List<SearchPage.LabelledFacet> of(List<Facet> facets) {
        Map<String, String> labels = labels(facets.stream()
                .filter(facet -> facet.name().equals("ward") || facet.name().equals("topic"))
                .flatMap(facet -> facet.values().stream())
                .map(Facet.Value::value)
                .distinct()
                .toList());
        return facets.stream()
                .map(facet -> new SearchPage.LabelledFacet(
                        facet.name(),
                        facet.values().stream()
                                .map(value -> labelled(facet.name(), value, labels))
                                .toList()))
                .toList();
    }

    private Map<String, String> labels(List<String> slugs) {
        Map<String, String> labels = new HashMap<>();
        if (!slugs.isEmpty()) {
            jdbc.sql(SQL).param("slugs", slugs).query((RowCallbackHandler)
                    row -> labels.put(row.getString("facet") + "/" + row.getString("slug"), row.getString("label")));
        }
        return labels;
    }

    private static SearchPage.LabelledValue labelled(String facet, Facet.Value value, Map<String, String> labels) {
        String label = labels.getOrDefault(facet + "/" + value.value(), words(value.value()));
        return new SearchPage.LabelledValue(value.value(), label, value.count());
    }

    /** “Pen portrait” of {@code PEN_PORTRAIT}. */
    private static String words(String name) {
        String words = name.replace('_', ' ').replace('-', ' ').toLowerCase(Locale.ROOT);
        return words.substring(0, 1).toUpperCase(Locale.ROOT) + words.substring(1);
    }
}
