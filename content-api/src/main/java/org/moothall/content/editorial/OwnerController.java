package org.moothall.content.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.colleague.Colleague;
import org.moothall.content.colleague.Colleagues;
import org.moothall.content.document.AssignDocument;
import org.moothall.content.document.Target;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Who looks after a document. */
@Controller
class OwnerController {

    private final AssignDocument assign;
    private final Colleagues colleagues;
    private final Attempts attempts;
    private final Callers callers;

    OwnerController(AssignDocument assign, Colleagues colleagues, Attempts attempts, Callers callers) {
        this.assign = assign;
        this.colleagues = colleagues;
        this.attempts = attempts;
        this.callers = callers;
    }

    @QueryMapping
    List<Colleague> colleagues() {
        callers.current().require(Permission.READ_EDITORIAL);
        return colleagues.whoMay(Permission.WRITE);
    }

    @MutationMapping
    DocumentPayload assignDocument(@Argument UUID id, @Argument int version, @Argument @Nullable UUID owner) {
        return attempts.at(id, () -> assign.assign(callers.current(), new Target(id, version), owner));
    }

    @BatchMapping(typeName = "Document")
    Map<DocumentView, Colleague> owner(List<DocumentView> parents) {
        Map<UUID, Colleague> byId = colleagues.byIds(parents.stream()
                .map(document -> document.care().owner())
                .filter(Objects::nonNull)
                .distinct()
                .toList());
        Map<DocumentView, Colleague> owners = new HashMap<>();
        parents.forEach(parent -> {
            Colleague owner = parent.care().owner() == null
                    ? null
                    : byId.get(parent.care().owner());
            if (owner != null) {
                owners.put(parent, owner);
            }
        });
        return owners;
    }
}
