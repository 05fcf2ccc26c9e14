package org.moothall.platform.bench.load;

import java.net.URI;
import java.nio.file.Path;
import org.jspecify.annotations.Nullable;

/**
 * What a load asks for.
 *
 * @param paths a file with a path below the address in each line, one of which is asked for at random each time; null for
 *     the address itself
 */
public record Target(URI address, @Nullable Path paths) {

    /** One address and no other. */
    public static Target of(URI address) {
        return new Target(address, null);
    }
}
