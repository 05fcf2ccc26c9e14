package org.moothall.content.links;

import java.net.URI;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.document.Document;
import org.moothall.content.document.Documents;
import org.moothall.content.document.Edition;
import org.moothall.content.time.Moments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * One round: looks through documents that changed, then asks for addresses that are due. Only the process that holds the
 * lease does so. A link is called failing when it failed in two rounds.
 */
@Component
public class CheckLinks {

    private static final Logger LOG = LoggerFactory.getLogger(CheckLinks.class);
    private static final int DOCUMENTS = 500;
    private static final int ENOUGH_HOSTS = 5;

    private final Documents documents;
    private final FindLinks find;
    private final LinkStore store;
    private final AskForAddress ask;
    private final OwnSites ownSites;
    private final Pauses pauses;
    private final LinkSettings settings;
    private final TransactionTemplate transaction;
    private final Clock clock;
    private final String holder = UUID.randomUUID().toString();

    CheckLinks(
            Documents documents,
            FindLinks find,
            LinkStore store,
            AskForAddress ask,
            OwnSites ownSites,
            Pauses pauses,
            LinkSettings settings,
            TransactionTemplate transaction,
            Clock clock) {
        this.documents = documents;
        this.find = find;
        this.store = store;
        this.ask = ask;
        this.ownSites = ownSites;
        this.pauses = pauses;
        this.settings = settings;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** How many addresses were asked for; none when another process checks. */
    public int round() {
        if (!keepsLease()) {
            return 0;
        }
        List<UUID> changed = store.unscanned(DOCUMENTS);
        changed.forEach(id -> transaction.executeWithoutResult(status -> lookThrough(id)));
        if (!changed.isEmpty()) {
            store.dropUnused();
        }
        ownSites.judge(Moments.now(clock));
        return askForDue();
    }

    private boolean keepsLease() {
        Instant now = Moments.now(clock);
        Duration longestRequest = settings.timeout().multipliedBy(12);
        return store.lease(holder, now, now.plus(settings.interval()).plus(longestRequest));
    }

    private void lookThrough(UUID id) {
        documents.findById(id).ifPresent(document -> {
            store.begin(id, document.version());
            document.draft().ifPresent(draft -> note(document, draft, false));
            document.live().ifPresent(live -> note(document, live, true));
        });
    }

    private void note(Document document, Edition edition, boolean live) {
        Instant now = Moments.now(clock);
        find.in(edition.content()).stream()
                .filter(link -> link.isWeb() || link.isPath())
                .forEach(link -> store.use(document.id(), live, link, ownSites.include(link), now));
    }

    private int askForDue() {
        List<LinkStore.Due> due = store.due(Moments.now(clock), settings.perRound());
        Map<LinkStore.Due, Asked> answers = new LinkedHashMap<>();
        for (LinkStore.Due link : takingTurns(due)) {
            if (!keepsLease() || !pauses.before(host(link.url()))) {
                break;
            }
            answers.put(link, ask.ask(link.url()));
        }
        boolean cutOff = isCutOff(answers);
        if (cutOff) {
            LOG.warn(
                    "Not one of {} web addresses answered: is there a way out? They are asked again later.",
                    answers.size());
        }
        answers.forEach((link, asked) -> answer(link, asked, cutOff));
        return answers.size();
    }

    /** When nobody at all answers, this machine is more likely to be cut off than so many sites to be gone. */
    private static boolean isCutOff(Map<LinkStore.Due, Asked> answers) {
        long hosts = answers.keySet().stream()
                .map(link -> host(link.url()))
                .distinct()
                .count();
        return hosts >= ENOUGH_HOSTS && answers.values().stream().allMatch(Asked.Unanswered.class::isInstance);
    }

    private void answer(LinkStore.Due link, Asked asked, boolean cutOff) {
        Instant now = Moments.now(clock);
        switch (asked) {
            case Asked.Works works -> store.works(link.id(), works.status(), now, now.plus(settings.recheckAfter()));
            case Asked.Fails fails -> fails(link, fails.status(), fails.problem(), now);
            case Asked.Unanswered unanswered -> {
                if (cutOff) {
                    store.putOff(link.id(), now.plus(settings.retryAfter()));
                } else {
                    fails(link, null, unanswered.problem(), now);
                }
            }
        }
    }

    private void fails(LinkStore.Due link, @Nullable Integer status, String problem, Instant now) {
        Duration pause = link.failures() > 0 ? settings.recheckAfter() : settings.retryAfter();
        store.fails(link, status, problem, now, now.plus(pause));
    }

    /** Hosts one after the other, so that the pauses between two requests to one host cost little. */
    private static List<LinkStore.Due> takingTurns(List<LinkStore.Due> due) {
        Map<String, Integer> places = new HashMap<>();
        Map<UUID, Integer> turns = new HashMap<>();
        due.forEach(link -> turns.put(link.id(), places.merge(host(link.url()), 1, Integer::sum)));
        List<LinkStore.Due> ordered = new ArrayList<>(due);
        ordered.sort(Comparator.comparing(link -> turns.getOrDefault(link.id(), 0)));
        return ordered;
    }

    private static String host(String url) {
        try {
            return String.valueOf(URI.create(url).getHost()).toLowerCase(Locale.ROOT);
        } catch (IllegalArgumentException e) {
            return "";
        }
    }
}
