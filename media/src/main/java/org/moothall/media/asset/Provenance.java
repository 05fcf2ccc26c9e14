package org.moothall.media.asset;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.time.Instant;
import org.moothall.media.image.SourceFormat;

/**
 * Where an asset came from.
 *
 * @param filename the upload's own name, without folders
 * @param sourceFormat what the upload's content turned out to be
 * @param sourceSha256 of the bytes as they were uploaded
 */
@Embeddable
public record Provenance(
        String filename,
        @Enumerated(EnumType.STRING) SourceFormat sourceFormat,
        String sourceSha256,
        Instant uploadedAt,
        String uploadedBy) {}
