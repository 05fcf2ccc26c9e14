package org.moothall.media.rendition;

import org.moothall.media.image.PictureFormat;
import org.moothall.media.storage.StorageKey;

/**
 * What a rendition is made from.
 *
 * @param master where the pixels are
 * @param format in which they are kept
 */
public record Original(ImageSource source, StorageKey master, PictureFormat format) {}
