package org.moothall.content.editorial;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.colleague.Colleagues;
import org.moothall.content.factcheck.FactCheckLink;
import org.moothall.content.factcheck.FactCheckLinks;
import org.moothall.content.factcheck.MakeFactCheckLink;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.stereotype.Controller;

/** Fact-check links: made, shown and revoked. */
@Controller
class FactCheckLinkController {

    private final MakeFactCheckLink make;
    private final FactCheckLinks links;
    private final Colleagues colleagues;
    private final Callers callers;

    FactCheckLinkController(MakeFactCheckLink make, FactCheckLinks links, Colleagues colleagues, Callers callers) {
        this.make = make;
        this.links = links;
        this.colleagues = colleagues;
        this.callers = callers;
    }

    /** The link, its address when it has just been made, or why nothing was done. */
    record FactCheckPayload(
            @Nullable FactCheckLink link, @Nullable String address, List<Refusal> refusals) {}

    @MutationMapping
    FactCheckPayload makeFactCheckLink(@Argument UUID document, @Argument String recipient, @Argument int days) {
        try {
            MakeFactCheckLink.Made made =
                    make.make(callers.current(), document, new MakeFactCheckLink.Order(recipient, days));
            return new FactCheckPayload(made.link(), made.address(), List.of());
        } catch (Refused refused) {
            return new FactCheckPayload(null, null, refused.refusals());
        }
    }

    @MutationMapping
    FactCheckPayload revokeFactCheckLink(@Argument UUID id) {
        try {
            return new FactCheckPayload(make.revoke(callers.current(), id), null, List.of());
        } catch (Refused refused) {
            return new FactCheckPayload(null, null, refused.refusals());
        }
    }

    @BatchMapping(typeName = "Document")
    Map<DocumentView, List<FactCheckLink>> factCheckLinks(List<DocumentView> parents) {
        Map<UUID, List<FactCheckLink>> found =
                links.of(parents.stream().map(DocumentView::id).toList());
        Map<DocumentView, List<FactCheckLink>> result = new HashMap<>();
        parents.forEach(parent -> result.put(parent, found.getOrDefault(parent.id(), List.of())));
        return result;
    }

    @BatchMapping(typeName = "FactCheckLink")
    Map<FactCheckLink, String> madeBy(List<FactCheckLink> parents) {
        Map<String, String> names =
                colleagues.names(parents.stream().map(FactCheckLink::madeBy).toList());
        Map<FactCheckLink, String> result = new HashMap<>();
        parents.forEach(parent -> result.put(parent, names.getOrDefault(parent.madeBy(), parent.madeBy())));
        return result;
    }
}
