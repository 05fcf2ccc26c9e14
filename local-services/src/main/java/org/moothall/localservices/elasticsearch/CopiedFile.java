package org.moothall.localservices.elasticsearch;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;

/** A copy that is made again only when its source has another size. */
final class CopiedFile {

    private CopiedFile() {}

    static void refresh(Path source, Path copy) throws IOException {
        if (!Files.exists(copy) || Files.size(copy) != Files.size(source)) {
            Files.copy(source, copy, StandardCopyOption.REPLACE_EXISTING);
        }
    }
}
