package org.moothall.content.importing.store;

import org.moothall.content.access.Caller;

/** In whose name files are imported. */
final class ImportCaller {

    static final String NAME = "import";
    static final Caller CALLER = Caller.platform(NAME);

    private ImportCaller() {}
}
