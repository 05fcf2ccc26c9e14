package org.moothall.content.editorial;

import java.util.UUID;
import org.moothall.content.access.Callers;
import org.moothall.content.document.Target;
import org.moothall.content.tagging.RetagDocument;
import org.moothall.content.tagging.Tags;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Files documents elsewhere without touching what is written in them. */
@Controller
class RetagMutation {

    private final RetagDocument retag;
    private final Attempts attempts;
    private final Callers callers;

    RetagMutation(RetagDocument retag, Attempts attempts, Callers callers) {
        this.retag = retag;
        this.attempts = attempts;
        this.callers = callers;
    }

    @MutationMapping
    DocumentPayload retagDocument(
            @Argument UUID id,
            @Argument int version,
            @Argument Tags add,
            @Argument Tags remove,
            @Argument boolean publish) {
        return attempts.at(id, () -> retag.retag(callers.current(), new Target(id, version), add, remove, publish));
    }
}
