package org.moothall.content.factcheck;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.comment.Comment;
import org.moothall.content.comment.CommentThread;
import org.moothall.content.comment.Comments;
import org.moothall.content.comment.Passage;
import org.moothall.content.document.EditionContent;
import org.moothall.content.factcheck.OpenFactCheck.Opened;
import org.moothall.content.rendering.LinkTargets;
import org.moothall.content.rendering.RenderMarkdown;
import org.springframework.stereotype.Component;

/** Puts together what a fact-checker sees of a draft. */
@Component
class DescribeDraft {

    private final RenderMarkdown markdown;
    private final FactCheckPictures pictures;
    private final Comments comments;

    DescribeDraft(RenderMarkdown markdown, FactCheckPictures pictures, Comments comments) {
        this.markdown = markdown;
        this.pictures = pictures;
        this.comments = comments;
    }

    FactCheckDraft describe(Opened opened) {
        EditionContent content = opened.edition().content();
        LinkTargets targets = pictures.in(content);
        List<DraftPart> parts = new ArrayList<>();
        parts.add(DraftPart.plain("title", "Title", content.title()));
        if (!content.summary().isBlank()) {
            parts.add(DraftPart.plain("summary", "Summary", content.summary()));
        }
        if (!content.body().isBlank()) {
            parts.add(DraftPart.rich(
                    "body", "Text", markdown.render(content.body(), targets).html()));
        }
        parts.addAll(DetailsParts.of(
                content.details(), text -> markdown.render(text, targets).html()));
        return new FactCheckDraft(
                content.details().type().words(),
                leadImage(content, targets),
                parts,
                said(opened.link().id()),
                opened.link().expiresAt());
    }

    private static FactCheckDraft.@Nullable LeadImage leadImage(EditionContent content, LinkTargets targets) {
        UUID image = content.leadImage();
        return image == null
                ? null
                : targets.asset(image)
                        .map(picture -> new FactCheckDraft.LeadImage(picture.url(), picture.alt()))
                        .orElse(null);
    }

    private List<FactCheckDraft.Said> said(UUID link) {
        List<CommentThread> threads = comments.through(link);
        Map<UUID, List<Comment>> all =
                comments.in(threads.stream().map(CommentThread::id).toList());
        return threads.stream()
                .flatMap(thread -> all.getOrDefault(thread.id(), List.of()).stream()
                        .limit(1)
                        .map(comment -> said(thread, comment)))
                .toList();
    }

    private static FactCheckDraft.Said said(CommentThread thread, Comment comment) {
        Passage passage = thread.place().passage();
        String name = comment.givenName() == null ? "" : comment.givenName();
        return new FactCheckDraft.Said(
                name, thread.place().field(), passage == null ? null : passage.quote(), comment.text(), comment.at());
    }
}
