package org.moothall.content.taxonomy;

import java.util.Collection;
import java.util.List;
import org.springframework.data.domain.Sort;
import org.springframework.data.repository.Repository;

/** The wards that the council keeps. */
public interface Wards extends Repository<Ward, String> {

    /** Those of the slugs given that there are. */
    default List<Ward> findBySlugIn(Collection<String> slugs) {
        return slugs.isEmpty() ? List.of() : queryBySlugIn(slugs);
    }

    /** The same, asked of the database even for none. */
    List<Ward> queryBySlugIn(Collection<String> slugs);

    /** All, in the order asked for. */
    List<Ward> findAll(Sort sort);

    /** Adds a ward. */
    Ward save(Ward ward);

    /** Removes one that nothing uses. */
    void delete(Ward ward);
}
