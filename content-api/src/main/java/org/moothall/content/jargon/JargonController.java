package org.moothall.content.jargon;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The list of jargon for editors. */
@Controller
class JargonController {

    private final JargonList list;
    private final KeepJargon keep;
    private final Callers callers;

    JargonController(JargonList list, KeepJargon keep, Callers callers) {
        this.list = list;
        this.keep = keep;
        this.callers = callers;
    }

    @QueryMapping
    List<Jargon> jargon() {
        callers.current().require(Permission.READ_EDITORIAL);
        return list.all();
    }

    @MutationMapping
    Payload saveJargon(
            @Argument @Nullable String former, @Argument String term, @Argument String instead, @Argument String why) {
        try {
            return new Payload(keep.save(callers.current(), former, Jargon.of(term, instead, why)), List.of());
        } catch (Refused e) {
            return new Payload(null, e.refusals());
        }
    }

    @MutationMapping
    Payload removeJargon(@Argument String term) {
        try {
            keep.remove(callers.current(), term);
            return new Payload(null, List.of());
        } catch (Refused e) {
            return new Payload(null, e.refusals());
        }
    }

    record Payload(@Nullable Jargon jargon, List<Refusal> refusals) {}
}
