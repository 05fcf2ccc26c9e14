package org.moothall.content.publication;

import org.moothall.content.details.PenPortrait;
import org.moothall.content.document.Document;

/** The name of the person whom a pen portrait shows. */
final class PortraitNames {

    private PortraitNames() {}

    static String of(Document portrait) {
        return portrait.live()
                .or(portrait::draft)
                .map(edition -> edition.content().details())
                .filter(PenPortrait.class::isInstance)
                .map(details -> ((PenPortrait) details).name())
                .orElse(portrait.title());
    }
}
