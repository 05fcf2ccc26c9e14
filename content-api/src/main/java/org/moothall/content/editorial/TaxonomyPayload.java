package org.moothall.content.editorial;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.taxonomy.Topic;
import org.moothall.content.taxonomy.Ward;

/** What came of a change to a ward or a topic. */
record TaxonomyPayload(@Nullable Ward ward, @Nullable Topic topic, List<Refusal> refusals) {}
