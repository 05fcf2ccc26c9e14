package org.moothall.media.rights;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * A right or a consent that ends.
 *
 * @param person whose consent it is; null for the right to use the image
 * @param until the last day on which it is good
 */
public record Ending(@Nullable String person, LocalDate until) {

    /** Everything that ends, first the one that ends first. */
    public static List<Ending> of(Rights rights, Collection<ShownPerson> people) {
        Stream<Ending> right = rights.until() == null ? Stream.empty() : Stream.of(new Ending(null, rights.until()));
        Stream<Ending> consents = people.stream().flatMap(Ending::consent);
        return Stream.concat(right, consents)
                .sorted(Comparator.comparing(Ending::until))
                .toList();
    }

    private static Stream<Ending> consent(ShownPerson person) {
        LocalDate until = person.consentUntil();
        return until == null ? Stream.empty() : Stream.of(new Ending(person.name(), until));
    }
}
