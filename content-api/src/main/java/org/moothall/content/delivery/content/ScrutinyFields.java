package org.moothall.content.delivery.content;

import java.util.List;
import java.util.UUID;
import java.util.concurrent.CompletableFuture;
import java.util.stream.IntStream;
import org.dataloader.DataLoader;
import org.jspecify.annotations.Nullable;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.QuestionAndAnswer;
import org.moothall.content.details.ScrutinyExplainer;
import org.moothall.content.details.Video;
import org.moothall.content.rendering.RichText;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** A Scrutiny explainer's people, video, and questions with their answers rendered. */
@Controller
@SchemaMapping(typeName = "ScrutinyExplainer")
class ScrutinyFields {

    @SchemaMapping
    @Nullable CompletableFuture<@Nullable Content> chair(Content explainer, DataLoader<UUID, @Nullable Content> contents) {
        return Linked.of(explainer.details(ScrutinyExplainer.class).chair(), PenPortrait.class, contents);
    }

    @SchemaMapping
    @Nullable CompletableFuture<@Nullable Content> video(Content explainer, DataLoader<UUID, @Nullable Content> contents) {
        return Linked.of(explainer.details(ScrutinyExplainer.class).video(), Video.class, contents);
    }

    @SchemaMapping
    List<Answered> questions(Content explainer) {
        List<QuestionAndAnswer> questions =
                explainer.details(ScrutinyExplainer.class).questions();
        return IntStream.range(0, questions.size())
                .mapToObj(index -> new Answered(
                        questions.get(index).question(),
                        RichTexts.of(explainer.rich("questions." + index + ".answer"))))
                .toList();
    }

    /** A question with its answer rendered. */
    record Answered(String question, RichText answer) {}
}
