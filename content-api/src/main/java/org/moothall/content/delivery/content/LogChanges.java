package org.moothall.content.delivery.content;

import java.util.Collection;
import java.util.List;
import java.util.OptionalLong;
import java.util.UUID;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import org.jspecify.annotations.Nullable;
import org.moothall.content.graphql.kept.AnswerVersion;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/**
 * Which documents the publication log has named, so that what is remembered of the others still holds. The log is asked
 * whenever its number has moved. In processes that do not follow it, and while nobody knows the number, nothing holds.
 */
@Component
class LogChanges {

    private static final String NAMED =
            "select distinct document_id from publication_log where number > :after and number <= :upto";

    /** After more entries than this at once, or when the number goes back, nothing from before holds. */
    private static final long MOST_ENTRIES = 5_000;

    private static final int MOST_NAMED = 50_000;

    /** Stands for entries that concern no document: wards, topics or activities have changed. */
    private static final UUID NO_DOCUMENT = new UUID(0, 0);

    private final JdbcClient jdbc;
    private final @Nullable AnswerVersion version;
    private volatile Named latest = new Named(-1, -1, new ConcurrentHashMap<>());

    LogChanges(JdbcClient jdbc, CacheSettings settings, ObjectProvider<AnswerVersion> versions) {
        this.jdbc = jdbc;
        this.version = settings.listings() == 0 ? null : versions.getIfAvailable();
        if (version != null) {
            version.follow();
        }
    }

    /** Whom the log has named, up to its number now; null when nobody knows that. */
    @Nullable Named now() {
        OptionalLong number = number();
        if (number.isEmpty()) {
            return null;
        }
        Named known = latest;
        return known.upTo() == number.getAsLong() ? known : catchUp();
    }

    /** Asks for the number once more: who waited here may know an older one than is looked at by now. */
    private synchronized @Nullable Named catchUp() {
        OptionalLong number = number();
        if (number.isEmpty()) {
            return null;
        }
        if (latest.upTo() != number.getAsLong()) {
            latest = after(latest, number.getAsLong());
        }
        return latest;
    }

    private OptionalLong number() {
        return version == null ? OptionalLong.empty() : version.current();
    }

    private Named after(Named known, long number) {
        if (number < known.upTo() || number - known.upTo() > MOST_ENTRIES) {
            return new Named(number, number, new ConcurrentHashMap<>());
        }
        List<UUID> named = jdbc.sql(NAMED)
                .param("after", known.upTo())
                .param("upto", number)
                .query((row, rowNumber) -> {
                    UUID id = row.getObject(1, UUID.class);
                    return id == null ? NO_DOCUMENT : id;
                })
                .list();
        if (known.numbers().size() + named.size() > MOST_NAMED) {
            return new Named(number, number, new ConcurrentHashMap<>());
        }
        named.forEach(id -> known.numbers().put(id, number));
        return new Named(number, known.from(), known.numbers());
    }

    /**
     * Whom the log has named.
     *
     * @param upTo the last number that was looked at
     * @param from the number before the first that was looked at: what was read before that does not hold
     * @param numbers by document a number that is as high as its last entry's, or higher
     */
    record Named(long upTo, long from, ConcurrentMap<UUID, Long> numbers) {

        /** Whether what was read of a document when the log had that number still holds. */
        boolean holds(UUID document, long asOf) {
            return asOf >= from && numbers.getOrDefault(document, from) <= asOf;
        }

        /** The same of all these documents, and of wards and topics. */
        boolean holds(Collection<UUID> documents, long asOf) {
            return holds(NO_DOCUMENT, asOf) && documents.stream().allMatch(each -> holds(each, asOf));
        }
    }
}
