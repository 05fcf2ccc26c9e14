package org.moothall.content.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/** The identities of a new document, of its first edition and of the account that looks after it. */
record NewIdentity(UUID document, UUID edition, @Nullable UUID owner) {}
