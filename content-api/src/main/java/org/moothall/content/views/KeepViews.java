package org.moothall.content.views;

import com.github.f4b6a3.uuid.UuidCreator;
import java.time.Clock;
import java.util.List;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;
import org.springframework.dao.DuplicateKeyException;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Saves, changes and removes views: everybody their own; editors may share theirs. */
@Component
class KeepViews {

    private static final int MOST_OWN = 100;
    private static final int MOST_SEEN = 300;

    private final SavedViews views;
    private final Clock clock;

    KeepViews(SavedViews views, Clock clock) {
        this.views = views;
        this.clock = clock;
    }

    @Transactional(readOnly = true)
    List<SavedView> seenBy(Caller caller) {
        caller.require(Permission.READ_EDITORIAL);
        return caller.accountId() == null ? List.of() : views.seenBy(caller.accountId(), MOST_SEEN);
    }

    /** The new view. Refused when the caller has one of that name, or too many. */
    @Transactional
    SavedView save(Caller caller, ViewContent content) {
        UUID account = allowed(caller, content.shared());
        if (views.ownedBy(account) >= MOST_OWN) {
            throw new Refused(
                    RefusalCode.TOO_MANY,
                    null,
                    "You have " + MOST_OWN + " saved views already.",
                    "Remove one that you no longer need.");
        }
        UUID id = UuidCreator.getTimeOrderedEpoch();
        named(content, () -> views.add(id, account, content, Moments.now(clock)));
        return views.find(id, account).orElseThrow();
    }

    /** The view as it is now. Refused when it is not the caller's own. */
    @Transactional
    SavedView change(Caller caller, UUID id, int version, ViewContent content) {
        UUID account = allowed(caller, content.shared());
        SavedView stored = own(id, account);
        named(content, () -> {
            if (!views.replace(id, version, content, Moments.now(clock))) {
                throw new Refused(Refusal.stale(version, stored.version()));
            }
        });
        return views.find(id, account).orElseThrow();
    }

    /** Removes a view of the caller's own; administrators remove what others share, too. */
    @Transactional
    void remove(Caller caller, UUID id) {
        UUID account = allowed(caller, false);
        boolean tidies = caller.may(Permission.ADMINISTER)
                && views.find(id, account).filter(SavedView::shared).isPresent();
        if (!tidies) {
            own(id, account);
        }
        views.remove(id);
    }

    private static UUID allowed(Caller caller, boolean shared) {
        caller.require(shared ? Permission.SHARE_VIEWS : Permission.KEEP_VIEWS);
        return account(caller.accountId());
    }

    private static UUID account(@Nullable UUID account) {
        if (account == null) {
            throw new Refused(
                    RefusalCode.NOT_ALLOWED, null, "Only people keep views.", "Sign in, or use a person's token.");
        }
        return account;
    }

    /** What somebody else keeps to themselves is not there at all. */
    private SavedView own(UUID id, UUID account) {
        SavedView view = views.find(id, account)
                .filter(found -> found.mine() || found.shared())
                .orElseThrow(() -> new Refused(Refusal.notFound("id", id)));
        if (!view.mine()) {
            throw new Refused(
                    RefusalCode.NOT_ALLOWED,
                    null,
                    "“" + view.name() + "” is " + view.owner() + "’s view.",
                    "Save a view of your own.");
        }
        return view;
    }

    private static void named(ViewContent content, Runnable write) {
        try {
            write.run();
        } catch (DuplicateKeyException e) {
            throw new Refused(
                    RefusalCode.IN_USE,
                    "name",
                    "You have a view “" + content.name() + "” already.",
                    "Choose another name, or change that view.");
        }
    }
}
