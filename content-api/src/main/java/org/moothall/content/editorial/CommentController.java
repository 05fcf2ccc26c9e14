package org.moothall.content.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.colleague.Colleagues;
import org.moothall.content.comment.Comment;
import org.moothall.content.comment.CommentThread;
import org.moothall.content.comment.Comments;
import org.moothall.content.comment.Passage;
import org.moothall.content.comment.Place;
import org.moothall.content.comment.SayComment;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.SchemaMapping;
import org.springframework.stereotype.Controller;

/** Comments, and the names of those who made them. */
@Controller
class CommentController {

    private final SayComment say;
    private final Comments comments;
    private final Colleagues colleagues;
    private final Callers callers;

    CommentController(SayComment say, Comments comments, Colleagues colleagues, Callers callers) {
        this.say = say;
        this.comments = comments;
        this.colleagues = colleagues;
        this.callers = callers;
    }

    /** The thread as it is then, or why nothing was said. */
    record CommentPayload(@Nullable CommentThread thread, List<Refusal> refusals) {}

    @MutationMapping
    CommentPayload comment(
            @Argument UUID document,
            @Argument String text,
            @Argument @Nullable String field,
            @Argument @Nullable Passage passage) {
        return attempt(() -> say.begin(callers.current(), document, new Place(field, passage), text));
    }

    @MutationMapping
    CommentPayload replyToComment(@Argument UUID thread, @Argument String text) {
        return attempt(() -> say.reply(callers.current(), thread, text));
    }

    @MutationMapping
    CommentPayload resolveComment(@Argument UUID thread) {
        return attempt(() -> say.settle(callers.current(), thread, true));
    }

    @MutationMapping
    CommentPayload reopenComment(@Argument UUID thread) {
        return attempt(() -> say.settle(callers.current(), thread, false));
    }

    @BatchMapping(typeName = "Document")
    Map<DocumentView, List<CommentThread>> commentThreads(List<DocumentView> parents) {
        Map<UUID, List<CommentThread>> found =
                comments.threadsOf(parents.stream().map(DocumentView::id).toList());
        Map<DocumentView, List<CommentThread>> result = new HashMap<>();
        parents.forEach(parent -> result.put(parent, found.getOrDefault(parent.id(), List.of())));
        return result;
    }

    @BatchMapping(typeName = "CommentThread", field = "comments")
    Map<CommentThread, List<Comment>> comments(List<CommentThread> parents) {
        Map<UUID, List<Comment>> found =
                comments.in(parents.stream().map(CommentThread::id).toList());
        Map<CommentThread, List<Comment>> result = new HashMap<>();
        parents.forEach(parent -> result.put(parent, found.getOrDefault(parent.id(), List.of())));
        return result;
    }

    @BatchMapping(typeName = "CommentThread")
    Map<CommentThread, String> resolvedBy(List<CommentThread> parents) {
        Map<String, String> names = colleagues.names(parents.stream()
                .map(CommentThread::resolvedBy)
                .filter(Objects::nonNull)
                .toList());
        Map<CommentThread, String> result = new HashMap<>();
        parents.forEach(parent -> {
            String by = parent.resolvedBy();
            if (by != null) {
                result.put(parent, names.getOrDefault(by, by));
            }
        });
        return result;
    }

    @BatchMapping(typeName = "Comment")
    Map<Comment, String> by(List<Comment> parents) {
        Map<String, String> names =
                colleagues.names(parents.stream().map(Comment::author).toList());
        Map<Comment, String> result = new HashMap<>();
        parents.forEach(parent -> result.put(
                parent,
                parent.givenName() == null
                        ? names.getOrDefault(parent.author(), parent.author())
                        : parent.givenName()));
        return result;
    }

    @SchemaMapping(typeName = "CommentThread")
    @Nullable String field(CommentThread thread) {
        return thread.place().field();
    }

    @SchemaMapping(typeName = "CommentThread")
    @Nullable Passage passage(CommentThread thread) {
        return thread.place().passage();
    }

    @SchemaMapping(typeName = "CommentThread", field = "fromFactCheck")
    boolean threadFromFactCheck(CommentThread thread) {
        return thread.factCheck() != null;
    }

    @SchemaMapping(typeName = "Comment", field = "fromFactCheck")
    boolean commentFromFactCheck(Comment comment) {
        return comment.givenName() != null;
    }

    private static CommentPayload attempt(Supplier<CommentThread> work) {
        try {
            return new CommentPayload(work.get(), List.of());
        } catch (Refused refused) {
            return new CommentPayload(null, refused.refusals());
        }
    }
}
