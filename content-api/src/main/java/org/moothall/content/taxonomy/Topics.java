package org.moothall.content.taxonomy;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** The topics that the council keeps. */
public interface Topics extends Repository<Topic, String> {

    /** Those of the slugs given that there are. */
    default List<Topic> findBySlugIn(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : queryBySlugIn(slugs);
    }

    /** The same, asked of the database even for none. */
    List<Topic> queryBySlugIn(Collection<String> slugs);

    /** All, in the order asked for. */
    List<Topic> findAll(Sort sort);

    /** Adds a topic. */
    Topic save(Topic topic);

    /** Removes one that nothing uses. */
    void delete(Topic topic);
}
