package org.moothall.content.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.moothall.content.feedback.Feedback;
import org.moothall.content.feedback.HearReaders;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.stereotype.Controller;

/** What readers said of documents. */
@Controller
class FeedbackFields {

    private final HearReaders readers;

    FeedbackFields(HearReaders readers) {
        this.readers = readers;
    }

    @BatchMapping(typeName = "Document")
    Map<DocumentView, Feedback> feedback(List<DocumentView> parents) {
        Map<UUID, Feedback> found =
                readers.of(parents.stream().map(DocumentView::id).toList());
        Map<DocumentView, Feedback> result = new HashMap<>();
        parents.forEach(parent -> result.put(parent, found.getOrDefault(parent.id(), Feedback.NONE)));
        return result;
    }
}
