package org.moothall.platform.running;

import java.net.URI;
import java.nio.file.Path;
import java.util.List;
import org.moothall.localservices.Services;

/**
 * What all processes of one installation share, and nobody else uses.
 *
 * @param services the database, new and empty at first, and the search engine
 * @param searchAlias the alias that the search index hides behind
 * @param folder where media and the processes' logs go
 */
public record Installation(Services services, String searchAlias, Path folder) {

    /** A new installation; the name is part of the database's and the folder's. */
    public static Installation fresh(String name) {
        Services services = Services.shared().withFreshDatabase(name);
        return new Installation(services, services.freshIndexPrefix() + "documents", TestFolder.fresh(name));
    }

    /** The same, but with a search engine of its own. */
    public Installation searchedAt(URI elasticsearch) {
        Services own =
                new Services(services.jdbcUrl(), services.username(), services.password(), elasticsearch.toString());
        return new Installation(own, searchAlias, folder);
    }

    /** Starts a process in the profile local and returns when it serves. Settings look like {@code --server.port=0}. */
    public RunningMoothall start(String... settings) {
        return RunningMoothall.start(ProgramStart.local(this, List.of(settings)))
                .awaitReady();
    }

    /** What readers are served from, as the database holds it. */
    public StoredContent stored() {
        return new StoredContent(services);
    }

    /** What the search engine holds. */
    public StoredIndex index() {
        return new StoredIndex(URI.create(services.elasticsearchUri()), searchAlias);
    }
}
