package org.moothall.website.page;

import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.website.delivery.DeliveryRefused;
import org.moothall.website.delivery.DeliveryUnavailable;
import org.moothall.website.delivery.PreviewEnded;
import org.moothall.website.site.Preview;
import org.moothall.website.site.Visit;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.http.HttpStatus;
import org.springframework.web.ErrorResponse;

/** What is shown instead of a page of a preview. The address is a secret, so no log has it. */
final class PreviewPages {

    private static final Logger LOG = LoggerFactory.getLogger(PreviewPages.class);

    private PreviewPages() {}

    /** Null where a preview has nothing of its own to say. */
    static @Nullable PageView of(Exception failure, Visit visit) {
        if (failure instanceof PreviewEnded) {
            return PageView.of("preview/ended", Head.nowhere("This preview has ended"))
                    .as(HttpStatus.GONE);
        }
        Preview preview = visit.reader().preview();
        if (preview == null) {
            return null;
        }
        return switch (failure) {
            case PreviewIsReadOnly ignored ->
                PageView.of("preview/read-only", Head.nowhere("Nothing can be sent from a preview"))
                        .as(HttpStatus.FORBIDDEN);
            case DeliveryRefused ignored ->
                PageView.of("preview/unfinished", Head.nowhere("This cannot be shown as a page yet"))
                        .as(HttpStatus.CONFLICT);
            case NotHere ignored
            when isOf(preview, visit) ->
                PageView.of("preview/not-open", Head.nowhere("This page is not open to them"))
                        .as(HttpStatus.NOT_FOUND);
            case NotHere ignored -> null;
            case DeliveryUnavailable ignored -> null;
            case ErrorResponse known when known.getStatusCode().is4xxClientError() -> null;
            default -> mistake(failure);
        };
    }

    private static boolean isOf(Preview preview, Visit visit) {
        Preview.Shown shown = preview.shown();
        return shown != null && !shown.open() && visit.path().equals("/" + shown.slug());
    }

    private static PageView mistake(Exception failure) {
        UUID number = UUID.randomUUID();
        LOG.error("A page of a preview failed, number {}", number, failure);
        return PageView.of("failure/mistake", Head.nowhere("Sorry, something went wrong"))
                .with("number", number.toString())
                .as(HttpStatus.INTERNAL_SERVER_ERROR);
    }
}
