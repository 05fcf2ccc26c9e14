package org.moothall.content.curation;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.audit.AuditLog;
import org.moothall.content.audit.Subject;
import org.moothall.content.audit.SubjectType;
import org.moothall.content.document.Documents;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.search.curation.BestBet;
import org.moothall.search.curation.BestBets;
import org.moothall.search.curation.CurationRefused;
import org.moothall.search.curation.PresentCuration;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Adds, changes and removes best bets. Search goes by a change within a second or two. */
@Component
public class KeepBestBets {

    private final BestBets bets;
    private final PresentCuration curation;
    private final Documents documents;
    private final AuditLog audit;

    KeepBestBets(BestBets bets, PresentCuration curation, Documents documents, AuditLog audit) {
        this.bets = bets;
        this.curation = curation;
        this.documents = documents;
        this.audit = audit;
    }

    /** The best bet as it is now; a new one when none is changed. */
    @Transactional
    public BestBet save(Caller caller, @Nullable Changed changed, BestBets.Wanted wanted) {
        BestBet former = former(caller, changed);
        BestBet saved = composed(caller, former, wanted);
        bets.put(saved);
        audit.changed(caller.username(), subject(saved), values(former), values(saved));
        return saved;
    }

    /** What {@link #save} would keep. */
    @Transactional
    public BestBet proposed(Caller caller, @Nullable Changed changed, BestBets.Wanted wanted) {
        return composed(caller, former(caller, changed), wanted);
    }

    /** The best bet that was removed. */
    @Transactional
    public BestBet remove(Caller caller, Changed changed) {
        caller.require(Permission.CURATE_SEARCH);
        BestBet bet = find(changed);
        bets.remove(bet.id());
        audit.changed(caller.username(), subject(bet), values(bet), null);
        return bet;
    }

    private @Nullable BestBet former(Caller caller, @Nullable Changed changed) {
        caller.require(Permission.CURATE_SEARCH);
        return changed == null ? null : find(changed);
    }

    private BestBet composed(Caller caller, @Nullable BestBet former, BestBets.Wanted wanted) {
        try {
            BestBet composed = bets.composed(former, wanted, caller.username());
            requireKnown(composed.documents());
            requireToCome(former, composed);
            return composed;
        } catch (CurationRefused e) {
            throw CurationRefusals.of(e);
        }
    }

    private void requireKnown(List<UUID> pinned) {
        List<UUID> known = documents.findRowsByIdIn(pinned).stream()
                .map(Documents.Row::getId)
                .toList();
        pinned.stream().filter(id -> !known.contains(id)).findFirst().ifPresent(id -> {
            throw new Refused(Refusal.notFound("documents", id));
        });
    }

    private void requireToCome(@Nullable BestBet former, BestBet composed) {
        boolean same = former != null && Objects.equals(former.lastDay(), composed.lastDay());
        if (!same && !composed.holdsOn(curation.today())) {
            throw new Refused(
                    RefusalCode.IN_THE_PAST,
                    "lastDay",
                    "The last day, " + composed.lastDay() + ", has passed.",
                    "Give today or a later day, or none.");
        }
    }

    private BestBet find(Changed changed) {
        BestBet stored = bets.find(changed.id()).orElseThrow(() -> new Refused(Refusal.notFound("id", changed.id())));
        CurationRefusals.requireVersion(stored.kept(), changed.version());
        return stored;
    }

    private static Subject subject(BestBet bet) {
        return Subject.of(SubjectType.BEST_BET, bet.id(), bet.query());
    }

    private static @Nullable Map<String, Object> values(@Nullable BestBet bet) {
        if (bet == null) {
            return null;
        }
        Map<String, Object> values = new HashMap<>();
        values.put("query", bet.query());
        values.put("documents", bet.documents());
        if (bet.lastDay() != null) {
            values.put("lastDay", bet.lastDay().toString());
        }
        return values;
    }
}
