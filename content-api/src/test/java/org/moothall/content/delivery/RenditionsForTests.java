package org.moothall.content.delivery;

import org.moothall.media.MediaSettings;
import org.moothall.media.rendition.Renditions;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Import;

/** Of media, the arithmetic of addresses and nothing that stores or reads. */
@EnableConfigurationProperties(MediaSettings.class)
@Import(Renditions.class)
class RenditionsForTests {}
