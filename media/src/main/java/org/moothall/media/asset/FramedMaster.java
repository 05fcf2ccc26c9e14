package org.moothall.media.asset;

import jakarta.persistence.Embeddable;
import jakarta.persistence.Embedded;

/** A file that an asset has or had, with a focal point that it had. */
@Embeddable
record FramedMaster(@Embedded Framing framing, @Embedded StoredMaster master) {}
