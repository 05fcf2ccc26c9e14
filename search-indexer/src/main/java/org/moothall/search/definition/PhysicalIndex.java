package org.moothall.search.definition;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One index as Elasticsearch holds it, named {@code alias-definition-timestamp}.
 *
 * @param definition the version of the definition that it was made from
 * @param timestamp the moment it was made, UTC, to the millisecond: {@code 20190701080000000}
 */
public record PhysicalIndex(String alias, int definition, String timestamp) implements Comparable<PhysicalIndex> {

    private static final Pattern NAME = Pattern.compile("(?<alias>.+)-(?<definition>\\d{1,4})-(?<timestamp>\\d{17})");
    private static final DateTimeFormatter TIMESTAMP =
            DateTimeFormatter.ofPattern("yyyyMMddHHmmssSSS").withZone(ZoneOffset.UTC);

    static PhysicalIndex madeAt(Instant moment, String alias, int definition) {
        return new PhysicalIndex(alias, definition, TIMESTAMP.format(moment));
    }

    /** The index of this name, if it is one that belongs to the alias. */
    static Optional<PhysicalIndex> named(String name, String alias) {
        Matcher match = NAME.matcher(name);
        return match.matches() && match.group("alias").equals(alias)
                ? Optional.of(
                        new PhysicalIndex(alias, Integer.parseInt(match.group("definition")), match.group("timestamp")))
                : Optional.empty();
    }

    public String name() {
        return alias + "-" + definition + "-" + timestamp;
    }

    /**
     * The alias that writers use. Writing by an alias that must exist is what keeps a late writer from making an index
     * anew, without its definition, after it was dropped.
     */
    public String writeAlias() {
        return name() + "-write";
    }

    @Override
    public int compareTo(PhysicalIndex other) {
        return name().compareTo(other.name());
    }
}
