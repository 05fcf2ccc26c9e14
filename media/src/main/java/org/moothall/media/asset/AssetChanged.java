package org.moothall.media.asset;

import java.util.UUID;

/**
 * Told, in the transaction that changes it, when an asset looks or reads otherwise from now on: another file, focal point,
 * alternative text or credit. Whoever keeps any of that must follow, or refuse by an exception.
 */
public record AssetChanged(UUID asset) {}
