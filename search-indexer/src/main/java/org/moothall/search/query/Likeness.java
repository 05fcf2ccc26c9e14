package org.moothall.search.query;

import java.util.Set;
import java.util.UUID;

/**
 * What others like a document are found by.
 *
 * @param documentId the document, which is not like itself
 * @param topics slugs
 * @param wards slugs
 * @param people pen portraits that it shows or is by
 * @param except further documents that are not wanted
 */
public record Likeness(
        UUID documentId, String title, Set<String> topics, Set<String> wards, Set<UUID> people, Set<UUID> except) {

    public Likeness {
        topics = Set.copyOf(topics);
        wards = Set.copyOf(wards);
        people = Set.copyOf(people);
        except = Set.copyOf(except);
    }
}
