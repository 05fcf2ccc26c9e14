package org.moothall.content.views;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.refusal.Refusal;

/** The view that came of a mutation, none when it was removed; or refusals. */
record SavedViewPayload(@Nullable SavedView view, List<Refusal> refusals) {}
