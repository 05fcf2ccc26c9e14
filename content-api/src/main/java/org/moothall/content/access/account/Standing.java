package org.moothall.content.access.account;

import org.moothall.content.access.Role;
import org.moothall.content.audience.Audience;
import org.moothall.content.refusal.RefusalCode;
import org.moothall.content.refusal.Refused;

/** What an administrator decides about an account. */
public record Standing(String displayName, Role role, Audience audience, boolean enabled) {

    private static final int LONGEST = 120;

    public Standing {
        displayName = displayName.replaceAll("\\p{Cntrl}+", " ").strip();
        if (displayName.isEmpty()) {
            throw new Refused(
                    RefusalCode.REQUIRED,
                    "displayName",
                    "The display name is empty.",
                    "Give the name that colleagues know.");
        }
        if (displayName.length() > LONGEST) {
            throw new Refused(
                    RefusalCode.TOO_LONG,
                    "displayName",
                    "The display name has " + displayName.length() + " characters.",
                    "Use at most " + LONGEST + ".");
        }
    }
}
