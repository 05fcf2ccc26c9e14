package org.moothall.content.editorial;

import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.content.colleague.Colleagues;
import org.moothall.content.document.Documents;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.review.Review;
import org.moothall.content.review.Reviews;
import org.moothall.content.review.SecondPairOfEyes;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;
import org.springframework.transaction.support.TransactionTemplate;

/** What reviews say of documents, and the names behind usernames; each for all of an answer at once. */
@Controller
class ReviewFields {

    private final Reviews reviews;
    private final SecondPairOfEyes secondPairOfEyes;
    private final Colleagues colleagues;
    private final Documents documents;
    private final TransactionTemplate transaction;

    ReviewFields(
            Reviews reviews,
            SecondPairOfEyes secondPairOfEyes,
            Colleagues colleagues,
            Documents documents,
            TransactionTemplate transaction) {
        this.reviews = reviews;
        this.secondPairOfEyes = secondPairOfEyes;
        this.colleagues = colleagues;
        this.documents = documents;
        this.transaction = transaction;
    }

    @BatchMapping(typeName = "Document", field = "reviews")
    Map<DocumentView, List<Review>> reviews(List<DocumentView> parents) {
        Map<UUID, List<Review>> found =
                reviews.of(parents.stream().map(DocumentView::id).toList());
        Map<DocumentView, List<Review>> result = new HashMap<>();
        parents.forEach(parent -> result.put(parent, found.getOrDefault(parent.id(), List.of())));
        return result;
    }

    @SchemaMapping(typeName = "Document")
    boolean approvalMissing(DocumentView document) {
        return Boolean.TRUE.equals(transaction.execute(status -> documents
                .findById(document.id())
                .filter(secondPairOfEyes::isMissing)
                .isPresent()));
    }

    @BatchMapping(typeName = "Review")
    Map<Review, DocumentView> document(List<Review> parents) {
        Map<UUID, DocumentView> found =
                documents
                        .findByIdIn(parents.stream()
                                .map(Review::document)
                                .distinct()
                                .toList())
                        .stream()
                        .map(DocumentView::of)
                        .collect(Collectors.toMap(DocumentView::id, Function.identity()));
        Map<Review, DocumentView> result = new HashMap<>();
        parents.forEach(review -> {
            DocumentView document = found.get(review.document());
            if (document != null) {
                result.put(review, document);
            }
        });
        return result;
    }

    @BatchMapping(typeName = "Review")
    Map<Review, String> reviewer(List<Review> parents) {
        return named(parents, Review::reviewer);
    }

    @BatchMapping(typeName = "Review")
    Map<Review, String> askedBy(List<Review> parents) {
        return named(parents, Review::askedBy);
    }

    @BatchMapping(typeName = "DocumentEvent")
    Map<DocumentEvent, String> byName(List<DocumentEvent> parents) {
        return named(parents, DocumentEvent::by);
    }

    private <T> Map<T, String> named(Collection<T> parents, Function<T, @Nullable String> username) {
        Map<String, String> names = colleagues.names(
                parents.stream().map(username).filter(Objects::nonNull).toList());
        Map<T, String> result = new HashMap<>();
        parents.forEach(parent -> {
            String name = username.apply(parent);
            if (name != null) {
                result.put(parent, names.getOrDefault(name, name));
            }
        });
        return result;
    }
}
