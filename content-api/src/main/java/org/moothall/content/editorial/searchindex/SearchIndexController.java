package org.moothall.content.editorial.searchindex;

import java.util.List;
import java.util.function.Consumer;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.moothall.content.searchindex.KeepSearchIndex;
import org.moothall.search.definition.IndexUnreachable;
import org.moothall.search.follow.IndexStanding;
import org.moothall.search.follow.IndexWork;
import org.moothall.search.rebuild.Rebuilds;
import org.moothall.search.verify.Verifications;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Shows how the search index stands, and takes what administrators want done with it. */
@Controller
class SearchIndexController {

    private final IndexWork work;
    private final Rebuilds rebuilds;
    private final Verifications verifications;
    private final KeepSearchIndex keep;
    private final Callers callers;

    SearchIndexController(
            IndexWork work, Rebuilds rebuilds, Verifications verifications, KeepSearchIndex keep, Callers callers) {
        this.work = work;
        this.rebuilds = rebuilds;
        this.verifications = verifications;
        this.keep = keep;
        this.callers = callers;
    }

    @QueryMapping
    SearchIndexView searchIndex() {
        callers.current().require(Permission.KEEP_SEARCH_INDEX);
        IndexStanding standing = standing();
        return new SearchIndexView(
                standing,
                rebuilds.latest().map(RebuildView::of).orElse(null),
                verifications.latest().map(VerificationView::of).orElse(null),
                standing == null
                        ? List.of()
                        : work.setAside(standing.state().index()).stream()
                                .map(SetAsideView::of)
                                .toList());
    }

    @MutationMapping
    Payload verifySearchIndex(@Argument boolean repair) {
        return payload(caller -> keep.verify(caller, repair));
    }

    @MutationMapping
    Payload rebuildSearchIndex() {
        return payload(keep::rebuild);
    }

    @MutationMapping
    Payload stopSearchIndexRebuild() {
        return payload(keep::stopRebuild);
    }

    @MutationMapping
    Payload resumeSearchIndexRebuild() {
        return payload(keep::resumeRebuild);
    }

    @MutationMapping
    Payload retrySetAside(@Argument String index, @Argument int number) {
        return payload(caller -> keep.tryAgain(caller, index, number));
    }

    private @Nullable IndexStanding standing() {
        try {
            return work.standing();
        } catch (IndexUnreachable e) {
            return null;
        }
    }

    private Payload payload(Consumer<Caller> deed) {
        try {
            deed.accept(callers.current());
            return new Payload(searchIndex(), List.of());
        } catch (Refused e) {
            return new Payload(null, e.refusals());
        }
    }

    record Payload(@Nullable SearchIndexView searchIndex, List<Refusal> refusals) {}
}
