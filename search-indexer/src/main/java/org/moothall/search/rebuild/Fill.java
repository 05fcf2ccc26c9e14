package org.moothall.search.rebuild;

import java.time.Duration;
import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * How far an index is filled.
 *
 * @param index its name
 * @param upTo the number up to which entries are written by the rebuild; later ones are followed
 * @param position the document up to which all are written, in the order of their ids; null before the first
 * @param documents how many are written
 * @param total how many there are
 * @param worked how long the writing took so far
 */
public record Fill(
        String index, long upTo, @Nullable UUID position, long documents, long total, Duration worked) {

    Fill after(UUID last, int more, Duration taken) {
        return new Fill(index, upTo, last, documents + more, total, worked.plus(taken));
    }
}
