package org.moothall.content.access.record;

import java.util.List;
import java.util.UUID;
import org.springframework.data.repository.Repository;

/** Every access event. Only ever added to. */
public interface AccessEvents extends Repository<AccessEvent, UUID> {

    /** Adds an event. */
    AccessEvent save(AccessEvent event);

    /** What concerns an account, newest first. */
    List<AccessEvent> findByAboutOrderByAtDesc(String about);
}
