package org.moothall.content.publication;

import org.jspecify.annotations.Nullable;
import org.moothall.content.document.Slug;
import org.moothall.content.refusal.FieldRules;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

/**
 * Why a document is to go, and where its readers are sent instead.
 *
 * @param reason for readers, at most 500 characters
 * @param redirect a slug, or an http or https address; null for none
 */
public record WithdrawalOrder(String reason, @Nullable String redirect) {

    /** Refuses an order without a reason, or with a redirect that leads nowhere. */
    public WithdrawalOrder {
        reason = reason.strip();
        redirect = redirect == null || redirect.isBlank() ? null : redirect.strip();
        FieldRules rules = new FieldRules();
        rules.required("reason", reason);
        rules.atMost("reason", reason, 500);
        if (redirect != null && redirect.contains(":")) {
            rules.webAddress("redirect", redirect);
        }
        rules.refuseIfAny();
        if (redirect != null && !redirect.contains(":")) {
            requireSlug(redirect);
        }
    }

    private static void requireSlug(String redirect) {
        try {
            new Slug(redirect);
        } catch (Refused e) {
            throw new Refused(
                    RefusalCode.MALFORMED,
                    "redirect",
                    "“" + redirect + "” is neither a slug nor a web address.",
                    "Give the slug of a document, or a whole address that begins with https://.");
        }
    }
}
