package org.moothall.content.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.document.EditionContent;
import org.moothall.content.document.EditionState;
import org.moothall.content.json.StoredJson;
import org.moothall.content.revision.RevisedEdition;
import org.moothall.content.revision.Revision;
import org.moothall.content.revision.Revisions;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Looks up what was saved, and when. A list reads no contents unless they are asked for, and then all at once. */
@Controller
class RevisionQueries {

    private static final int MOST = 100;

    private final Revisions revisions;
    private final Callers callers;

    RevisionQueries(Revisions revisions, Callers callers) {
        this.revisions = revisions;
        this.callers = callers;
    }

    @QueryMapping
    Page<Revision> revisions(@Argument UUID document, @Argument int first, @Argument @Nullable String after) {
        callers.current().require(Permission.READ_EDITORIAL);
        int size = Math.clamp(first, 0, MOST);
        List<Revision> found = revisions.before(document, RevisionCursor.decode(after), size + 1);
        return Page.of(found, size, after != null, RevisionCursor::encode, () -> revisions.count(document));
    }

    @QueryMapping
    @Nullable Revision revision(@Argument UUID id) {
        callers.current().require(Permission.READ_EDITORIAL);
        return revisions.find(id).orElse(null);
    }

    @BatchMapping(typeName = "Revision")
    Map<Revision, Integer> edition(List<Revision> parents) {
        Map<UUID, Integer> numbers =
                revisions.editionNumbers(parents.stream().map(Revision::id).toList());
        Map<Revision, Integer> result = new HashMap<>();
        parents.forEach(parent -> result.put(parent, numbers.getOrDefault(parent.id(), 0)));
        return result;
    }

    @BatchMapping(typeName = "Revision")
    Map<Revision, EditionView> content(List<Revision> parents) {
        Map<UUID, RevisedEdition> saved =
                revisions.editions(parents.stream().map(Revision::id).toList());
        Map<Revision, EditionView> result = new HashMap<>();
        parents.forEach(parent -> {
            RevisedEdition edition = saved.get(parent.id());
            if (edition != null) {
                result.put(parent, view(parent, edition));
            }
        });
        return result;
    }

    private static EditionView view(Revision revision, RevisedEdition edition) {
        return new EditionView(
                revision.edition(),
                revision.document(),
                edition.number(),
                EditionState.valueOf(edition.state()),
                StoredJson.read(edition.content(), EditionContent.class),
                revision.savedAt(),
                revision.savedBy(),
                revision.savedAt(),
                revision.savedBy(),
                null,
                null,
                null);
    }
}
