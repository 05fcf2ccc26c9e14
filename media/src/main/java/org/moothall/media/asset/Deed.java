package org.moothall.media.asset;

import java.time.Instant;

/** Who does something to an asset, and when. */
public record Deed(String by, Instant at) {}
