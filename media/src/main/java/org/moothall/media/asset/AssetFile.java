package org.moothall.media.asset;

/** A file as an asset has it: where it came from, and what is kept of it. */
public record AssetFile(Provenance provenance, StoredMaster master) {}
