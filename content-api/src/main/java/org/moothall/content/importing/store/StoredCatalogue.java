package org.moothall.content.importing.store;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.moothall.content.document.Documents;
import org.moothall.content.importing.entry.Catalogue;
import org.moothall.content.taxonomy.Topic;
import org.moothall.content.taxonomy.Topics;
import org.moothall.content.taxonomy.Ward;
import org.moothall.content.taxonomy.Wards;
import org.springframework.data.domain.Sort;
import org.springframework.stereotype.Component;

/** Makes catalogues of what the database holds. */
@Component
public class StoredCatalogue {

    private final Documents documents;
    private final Wards wards;
    private final Topics topics;

    StoredCatalogue(Documents documents, Wards wards, Topics topics) {
        this.documents = documents;
        this.wards = wards;
        this.topics = topics;
    }

    /**
     * What is stored now.
     *
     * @param slugs of documents that will be asked for; others may be, one by one
     */
    public Catalogue.Stored now(Collection<String> slugs) {
        Map<String, Optional<Catalogue.Target>> known = new HashMap<>();
        slugs.forEach(slug -> known.put(slug, Optional.empty()));
        documents.findRowsBySlugIn(slugs).forEach(row -> known.put(row.getSlug(), Optional.of(target(row))));
        Set<String> wardSlugs =
                wards.findAll(Sort.unsorted()).stream().map(Ward::slug).collect(Collectors.toSet());
        Set<String> topicSlugs =
                topics.findAll(Sort.unsorted()).stream().map(Topic::slug).collect(Collectors.toSet());
        return new Now(known, wardSlugs, topicSlugs);
    }

    private Optional<Catalogue.Target> find(String slug) {
        return documents.findRowsBySlugIn(List.of(slug)).stream().findFirst().map(StoredCatalogue::target);
    }

    private static Catalogue.Target target(Documents.Row row) {
        return new Catalogue.Target(row.getId(), row.getType(), null);
    }

    private final class Now implements Catalogue.Stored {

        private final Map<String, Optional<Catalogue.Target>> known;
        private final Set<String> wardSlugs;
        private final Set<String> topicSlugs;

        Now(Map<String, Optional<Catalogue.Target>> known, Set<String> wardSlugs, Set<String> topicSlugs) {
            this.known = known;
            this.wardSlugs = wardSlugs;
            this.topicSlugs = topicSlugs;
        }

        @Override
        public Optional<Catalogue.Target> document(String slug) {
            return known.computeIfAbsent(slug, StoredCatalogue.this::find);
        }

        @Override
        public Set<String> wards() {
            return wardSlugs;
        }

        @Override
        public Set<String> topics() {
            return topicSlugs;
        }
    }
}
