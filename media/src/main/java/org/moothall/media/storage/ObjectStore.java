package org.moothall.media.storage;

import java.io.IOException;
import java.io.OutputStream;
import java.time.Instant;
import java.util.Optional;
import org.springframework.core.io.Resource;

/** Keeps objects by key. An object is there whole or not at all, and does not change once it is there. */
public interface ObjectStore {

    /** Writes an object's bytes to where it is told. */
    @FunctionalInterface
    interface Content {
        /** Writes all bytes; does not close. */
        void writeTo(OutputStream out) throws IOException;
    }

    /** The object with this key, if it is kept. */
    Optional<Resource> find(StorageKey key);

    /**
     * Keeps the object and returns it, durable on return. If the key is taken already, that object stays as it is, and
     * counts as kept anew.
     */
    Resource keep(StorageKey key, Content content) throws IOException;

    /** Removes an object, unless it was kept since the moment; false when it was, and when there is none. */
    boolean remove(StorageKey key, Instant keptSince) throws IOException;

    /** Removes every object whose key begins with the segments of this one. */
    void removeUnder(StorageKey key) throws IOException;
}
