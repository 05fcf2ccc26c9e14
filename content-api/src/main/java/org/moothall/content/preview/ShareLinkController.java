package org.moothall.content.preview;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.audience.Audience;
import org.moothall.content.colleague.Colleagues;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Previews and share links for editors: made, listed and revoked. */
@Controller
class ShareLinkController {

    private final MakePreview make;
    private final Previews previews;
    private final Colleagues colleagues;
    private final Callers callers;
    private final HttpServletRequest request;

    ShareLinkController(
            MakePreview make, Previews previews, Colleagues colleagues, Callers callers, HttpServletRequest request) {
        this.make = make;
        this.previews = previews;
        this.colleagues = colleagues;
        this.callers = callers;
        this.request = request;
    }

    @QueryMapping
    List<ShareLink> shareLinks(@Argument UUID document) {
        callers.current().require(Permission.READ_EDITORIAL);
        List<Preview> links = previews.linksTo(document);
        Map<String, String> names = colleagues.names(
                links.stream().map(link -> link.maker().username()).distinct().toList());
        return links.stream().map(link -> ShareLink.of(link, names)).toList();
    }

    @MutationMapping
    PreviewPayload createPreview(
            @Argument UUID document, @Argument Audience audience, @Argument @Nullable Instant moment) {
        try {
            HttpSession session = request.getSession(false);
            Preview.Made made = make.begin(
                    callers.current(),
                    session == null ? null : session.getId(),
                    document,
                    new Preview.View(audience, moment));
            return new PreviewPayload(made.address(), made.preview().expiresAt(), List.of());
        } catch (Refused refused) {
            return new PreviewPayload(null, null, refused.refusals());
        }
    }

    @MutationMapping
    ShareLinkPayload createShareLink(
            @Argument UUID document,
            @Argument String recipient,
            @Argument Audience audience,
            @Argument @Nullable Instant moment,
            @Argument int hours) {
        try {
            Preview.Made made = make.share(
                    callers.current(),
                    document,
                    new Preview.View(audience, moment),
                    new MakePreview.Share(recipient, hours));
            return new ShareLinkPayload(shown(made.preview()), made.address(), List.of());
        } catch (Refused refused) {
            return new ShareLinkPayload(null, null, refused.refusals());
        }
    }

    @MutationMapping
    ShareLinkPayload revokeShareLink(@Argument UUID id) {
        try {
            return new ShareLinkPayload(shown(make.revoke(callers.current(), id)), null, List.of());
        } catch (Refused refused) {
            return new ShareLinkPayload(null, null, refused.refusals());
        }
    }

    private ShareLink shown(Preview link) {
        return ShareLink.of(link, colleagues.names(List.of(link.maker().username())));
    }

    /** A link as editors see it. */
    record ShareLink(
            UUID id,
            String recipient,
            Audience audience,
            @Nullable Instant moment,
            Instant madeAt,
            String madeBy,
            Instant expiresAt,
            @Nullable Instant revokedAt,
            @Nullable String revokedBy,
            @Nullable Instant lastUsedAt) {

        static ShareLink of(Preview link, Map<String, String> names) {
            String maker = link.maker().username();
            return new ShareLink(
                    link.id(),
                    link.recipient(),
                    link.view().audience(),
                    link.view().moment(),
                    link.maker().at(),
                    names.getOrDefault(maker, maker),
                    link.expiresAt(),
                    link.revokedAt(),
                    link.revokedBy(),
                    link.lastUsedAt());
        }
    }

    record PreviewPayload(
            @Nullable String address, @Nullable Instant expiresAt, List<Refusal> refusals) {}

    record ShareLinkPayload(
            @Nullable ShareLink link, @Nullable String address, List<Refusal> refusals) {}
}
