package org.moothall.media.storage;

import java.io.IOException;
import java.time.Clock;
import java.time.Instant;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicInteger;
import org.moothall.media.MediaSettings;
import org.springframework.core.io.Resource;

/** The folder store, which counts how often content was written. */
public final class StoreForTests implements ObjectStore {

    private final FolderStore folder;
    private final AtomicInteger written = new AtomicInteger();

    public StoreForTests(MediaSettings settings) {
        folder = new FolderStore(settings, Clock.systemUTC());
    }

    /** How many objects were written, and not only asked for. */
    public int written() {
        return written.get();
    }

    @Override
    public Optional<Resource> find(StorageKey key) {
        return folder.find(key);
    }

    @Override
    public Resource keep(StorageKey key, Content content) throws IOException {
        return folder.keep(key, out -> {
            written.incrementAndGet();
            content.writeTo(out);
        });
    }

    @Override
    public boolean remove(StorageKey key, Instant keptSince) throws IOException {
        return folder.remove(key, keptSince);
    }

    @Override
    public void removeUnder(StorageKey key) throws IOException {
        folder.removeUnder(key);
    }
}
