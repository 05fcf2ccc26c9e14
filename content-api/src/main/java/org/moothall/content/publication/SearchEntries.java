package org.moothall.content.publication;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import org.moothall.content.details.Details;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.ScrutinyExplainer;
import org.moothall.content.document.EditionContent;
import org.moothall.content.rendering.RichText;
import org.moothall.content.taxonomy.Topic;
import org.moothall.content.taxonomy.Topics;
import org.moothall.content.taxonomy.Ward;
import org.moothall.content.taxonomy.Wards;
import org.springframework.stereotype.Component;

/** Gathers what the search index needs to find a document by. */
@Component
class SearchEntries {

    private final Wards wards;
    private final Topics topics;

    SearchEntries(Wards wards, Topics topics) {
        this.wards = wards;
        this.topics = topics;
    }

    SearchEntry of(UUID id, EditionContent content, List<PublishedCredit> credits, Map<String, RichText> rich) {
        Details.SearchTerms terms = content.details().searchTerms();
        List<String> names = new ArrayList<>(terms.names());
        credits.stream().map(PublishedCredit::name).forEach(names::add);
        wards.findBySlugIn(content.allWards()).stream().map(Ward::name).forEach(names::add);
        List<String> keywords = new ArrayList<>(terms.keywords());
        topics.findBySlugIn(content.topics()).stream().map(Topic::label).forEach(keywords::add);
        List<String> texts = new ArrayList<>(terms.texts());
        rich.values().stream().map(RichText::text).forEach(texts::add);
        return new SearchEntry(names, keywords, String.join("\n", texts), people(id, content, credits));
    }

    private static List<UUID> people(UUID id, EditionContent content, List<PublishedCredit> credits) {
        Set<UUID> people = new LinkedHashSet<>();
        if (content.details() instanceof PenPortrait) {
            people.add(id);
        }
        for (PublishedCredit credit : credits) {
            if (credit.portrait() != null) {
                people.add(credit.portrait());
            }
        }
        if (content.details() instanceof ScrutinyExplainer explainer && explainer.chair() != null) {
            people.add(explainer.chair());
        }
        return List.copyOf(people);
    }
}
