package org.moothall.website.ward;

import java.util.List;
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

    /** The figures of the profile. */
    public List<Details.WardFact> facts() {
        return profile != null && profile.details() instanceof Details.WardProfile details ? details.facts() : List.of();
    }
}
