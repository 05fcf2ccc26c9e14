package org.moothall.content.document;

import java.util.UUID;
import org.jspecify.annotations.Nullable;

/**
 * Whom an edition is by: a person with a pen portrait, or a plain name.
 *
 * @param name empty when the portrait's name is to be used
 * @param portrait a pen portrait
 */
public record Credit(String name, @Nullable UUID portrait) {}
