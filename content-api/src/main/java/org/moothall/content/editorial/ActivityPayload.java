package org.moothall.content.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.refusal.Refusal;

/** What came of a change to an activity: the activity, or refusals beside the stored one. */
record ActivityPayload(@Nullable ActivityView activity, List<Refusal> refusals) {}
