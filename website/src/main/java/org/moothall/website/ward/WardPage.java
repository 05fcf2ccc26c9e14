package org.moothall.website.ward;

import static java.util.stream.Collectors.toSet;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.moothall.website.content.Details;
import org.moothall.website.content.Document;
import org.moothall.website.content.Person;
import org.moothall.website.content.Teaser;
import org.moothall.website.content.WardName;

/**
 * What a ward's page shows.
 *
 * @param profile null where nobody has written one
 * @param officers who work in the ward, by name
 * @param news newest first
 * @param events what one can take part in, newest first
 */
public record WardPage(
        WardName ward,
        @Nullable Document profile,
        List<Person> councillors,
        List<Person> officers,
        List<Teaser> news,
        List<Teaser> events) {

    /** What else to read, without what the page shows already. */
    public List<Teaser> related() {
        if (profile == null) {
            return List.of();
        }
        Set<String> shown = Stream.of(
                        Stream.concat(councillors.stream(), officers.stream()).map(Person::slug),
                        Stream.concat(news.stream(), events.stream()).map(Teaser::slug))
                .flatMap(slugs -> slugs)
                .collect(toSet());
        return profile.common().related().stream()
                .filter(other -> !shown.contains(other.slug()))
                .toList();
    }

    /** The figures of the profile. */
    public List<Details.WardFact> facts() {
        return profile != null && profile.details() instanceof Details.WardProfile details
                ? details.facts()
                : List.of();
    }
}
