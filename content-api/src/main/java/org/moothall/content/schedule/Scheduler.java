package org.moothall.content.schedule;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.moothall.content.history.DocumentEvent;
import org.moothall.content.history.DocumentEvents;
import org.moothall.content.history.EventKind;
import org.moothall.content.refusal.Refused;
import org.moothall.content.time.Moments;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Does what is due. Each action is done in one transaction with the mark that it is done, under a row lock that other
 * processes pass by: so it happens exactly once, or is marked as failed for somebody to look at.
 */
@Component
public class Scheduler {

    private static final Logger log = LoggerFactory.getLogger(Scheduler.class);
    private static final int BATCH = 100;

    private final ScheduledActions actions;
    private final Map<ScheduledKind, DueWork> works;
    private final TransactionTemplate transaction;
    private final ScheduleSettings settings;
    private final DocumentEvents events;
    private final Clock clock;

    Scheduler(
            ScheduledActions actions,
            List<DueWork> works,
            TransactionTemplate transaction,
            ScheduleSettings settings,
            DocumentEvents events,
            Clock clock) {
        this.actions = actions;
        this.works = works.stream().collect(Collectors.toMap(DueWork::kind, Function.identity()));
        this.transaction = transaction;
        this.settings = settings;
        this.events = events;
        this.clock = clock;
    }

    /** Does everything that is due now; the number of actions that this process did. */
    public int performDue() {
        int done = 0;
        for (ScheduledActions.Due due : actions.due(Moments.now(clock), BATCH)) {
            done += perform(due) ? 1 : 0;
        }
        return done;
    }

    private boolean perform(ScheduledActions.Due due) {
        try {
            return Boolean.TRUE.equals(transaction.execute(status -> {
                actions.lockDocument(due.document());
                return actions.takePending(due.action()).map(this::perform).orElse(false);
            }));
        } catch (RuntimeException e) {
            failed(due, e);
            return false;
        }
    }

    private boolean perform(ScheduledAction action) {
        DueWork work = works.get(action.kind());
        if (work == null) {
            throw new IllegalStateException("Nothing here does " + action.kind());
        }
        work.perform(action);
        actions.done(action.id(), Moments.now(clock));
        return true;
    }

    private void failed(ScheduledActions.Due due, RuntimeException problem) {
        transaction.executeWithoutResult(status -> {
            actions.lockDocument(due.document());
            actions.takePending(due.action()).ifPresent(action -> failed(action, problem));
        });
    }

    private void failed(ScheduledAction action, RuntimeException problem) {
        Instant now = Moments.now(clock);
        boolean forGood = problem instanceof Refused || action.attempts() + 1 >= settings.attempts();
        actions.failedOnce(action.id(), words(problem), now.plus(pause(action.attempts())), forGood);
        if (forGood) {
            events.record(new DocumentEvent(
                    action.document(), null, EventKind.SCHEDULE_FAILED, now, "scheduler", words(problem)));
        }
        log.error(
                "Scheduled {} of document {} was not done (attempt {} of {}){}",
                action.kind(),
                action.document(),
                action.attempts() + 1,
                settings.attempts(),
                forGood ? "; it is given up and must be looked at" : "; it will be tried again",
                problem);
    }

    private static String words(RuntimeException problem) {
        String words = problem instanceof Refused refused
                ? refused.refusals().stream()
                        .map(r -> r.message() + " " + r.remedy())
                        .collect(Collectors.joining(" "))
                : String.valueOf(problem.getMessage());
        return words.length() > 500 ? words.substring(0, 500) : words;
    }

    private Duration pause(int attempts) {
        return settings.retryAfter().multipliedBy(1L << Math.min(attempts, 6));
    }
}
