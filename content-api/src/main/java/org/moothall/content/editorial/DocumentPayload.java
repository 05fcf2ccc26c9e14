package org.moothall.content.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.refusal.Refusal;

/** What came of a mutation: the document, or refusals beside the stored one. */
record DocumentPayload(@Nullable DocumentView document, List<Refusal> refusals) {}
