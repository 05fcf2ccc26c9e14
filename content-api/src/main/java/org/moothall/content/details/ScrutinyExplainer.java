package org.moothall.content.details;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How Scrutiny works, or what one of its panels does.
 *
 * @param chair a pen portrait
 * @param video a video document
 */
public record ScrutinyExplainer(
        @Nullable String panel,
        @Nullable UUID chair,
        List<QuestionAndAnswer> questions,
        @Nullable UUID video) implements Details {

    public ScrutinyExplainer {
        questions = List.copyOf(questions);
    }

    @Override
    public ContentType type() {
        return ContentType.SCRUTINY_EXPLAINER;
    }

    @Override
    public List<DocumentLink> documents() {
        List<DocumentLink> links = new ArrayList<>();
        if (chair != null) {
            links.add(new DocumentLink("chair", chair));
        }
        if (video != null) {
            links.add(new DocumentLink("video", video));
        }
        return links;
    }

    @Override
    public Map<String, String> markdown() {
        Map<String, String> texts = new LinkedHashMap<>();
        for (int i = 0; i < questions.size(); i++) {
            texts.put("questions." + i + ".answer", questions.get(i).answer());
        }
        return texts;
    }

    @Override
    public SearchTerms searchTerms() {
        return new SearchTerms(
                panel == null ? List.of() : List.of(panel),
                List.of(),
                questions.stream().map(QuestionAndAnswer::question).toList());
    }
}
