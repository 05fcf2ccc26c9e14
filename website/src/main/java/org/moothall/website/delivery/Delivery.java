package org.moothall.website.delivery;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import java.time.Clock;
import java.time.Instant;
import java.util.Objects;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.CompletionException;
import java.util.concurrent.ConcurrentHashMap;
import org.moothall.website.delivery.AskDelivery.Answer;
import org.moothall.website.site.Reader;
import org.moothall.website.site.WebsiteSettings;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;

/**
 * What the delivery API answers to its readers. An answer is kept for its audience as long as the version stays, though
 * not for ever, because some answers depend on the date. While the API does not answer, what was kept is the last resort,
 * and says so.
 */
@Component
public final class Delivery {

    private final AskDelivery ask;
    private final WatchVersion watch;
    private final Clock clock;
    private final WebsiteSettings.Delivery settings;
    private final Cache<Key, Kept> kept;
    private final ConcurrentHashMap<Key, CompletableFuture<Kept>> underWay = new ConcurrentHashMap<>();
    private volatile Instant pausedUntil = Instant.MIN;

    @Autowired
    Delivery(AskDelivery ask, WatchVersion watch, WebsiteSettings settings) {
        this(ask, watch, settings, Clock.systemUTC());
    }

    Delivery(AskDelivery ask, WatchVersion watch, WebsiteSettings settings, Clock clock) {
        this.ask = ask;
        this.watch = watch;
        this.clock = clock;
        this.settings = settings.delivery();
        this.kept = Caffeine.newBuilder()
                .maximumWeight(this.settings.memory().toBytes())
                .weigher((Key key, Kept answer) -> answer.bytes())
                .build();
    }

    /**
     * What the answer's data is for a reader, and whether it may be out of date. What a preview shows is never kept, and
     * that it fails says nothing to readers.
     */
    public <T> Answered<T> ask(Question<T> question, Reader reader) {
        if (reader.preview() != null) {
            return new Answered<>(ask.ask(question, reader).data(), false);
        }
        Key key = new Key(question, reader.audience());
        WatchVersion.State state = watch.state();
        Kept known = kept.getIfPresent(key);
        if (known != null && isRight(known, state)) {
            return known.as(question.type(), false);
        }
        try {
            return load(key, question, reader, state.version()).as(question.type(), false);
        } catch (DeliveryUnavailable unavailable) {
            if (known != null && known.at().plus(settings.lastResortFor()).isAfter(clock.instant())) {
                return known.as(question.type(), true);
            }
            throw unavailable;
        }
    }

    /** What is true for one session only, or must not be kept: asked anew every time. */
    public <T> T askNow(Question<T> question, Reader reader) {
        if (reader.preview() != null) {
            return ask.ask(question, reader).data();
        }
        refuseWhilePaused();
        return guarded(question, reader).data();
    }

    private boolean isRight(Kept known, WatchVersion.State state) {
        return state.reachable()
                && known.version().equals(state.version())
                && known.at().plus(settings.freshFor()).isAfter(clock.instant());
    }

    /** Many readers of the same thing ask once. Answers for one audience are the same for all its readers. */
    private Kept load(Key key, Question<?> question, Reader reader, String version) {
        refuseWhilePaused();
        CompletableFuture<Kept> mine = new CompletableFuture<>();
        CompletableFuture<Kept> other = underWay.putIfAbsent(key, mine);
        if (other != null) {
            return joined(other);
        }
        try {
            Answer<?> answer = guarded(question, reader);
            Kept loaded = new Kept(answer.data(), answer.bytes(), version, clock.instant());
            if (!(answer.data() instanceof Passing passing && passing.isPassing())) {
                kept.put(key, loaded);
            }
            mine.complete(loaded);
            return loaded;
        } catch (RuntimeException e) {
            mine.completeExceptionally(e);
            throw e;
        } finally {
            underWay.remove(key, mine);
        }
    }

    private static Kept joined(CompletableFuture<Kept> other) {
        try {
            return other.join();
        } catch (CompletionException e) {
            throw e.getCause() instanceof RuntimeException cause ? cause : e;
        }
    }

    /** After a failure nothing is asked for a moment, so that readers do not wait in line for what does not come. */
    private void refuseWhilePaused() {
        if (clock.instant().isBefore(pausedUntil)) {
            throw new DeliveryUnavailable("The delivery API failed a moment ago", null);
        }
    }

    private <T> Answer<T> guarded(Question<T> question, Reader reader) {
        try {
            return ask.ask(question, reader);
        } catch (DeliveryUnavailable e) {
            pausedUntil = clock.instant().plus(settings.pause());
            throw e;
        }
    }

    /**
     * An answer.
     *
     * @param mayBeOld whether it was kept from before the delivery API failed
     */
    public record Answered<T>(T data, boolean mayBeOld) {}

    private record Key(Question<?> question, Reader.Audience audience) {}

    private record Kept(Object data, int bytes, String version, Instant at) {

        <T> Answered<T> as(Class<T> type, boolean mayBeOld) {
            return new Answered<>(Objects.requireNonNull(type.cast(data)), mayBeOld);
        }
    }
}
