package org.moothall.content.access;

/** What an account is trusted with. Each role may do everything that the ones before it may. */
public enum Role {
    /** Reads what is published for its audience; sees no drafts. */
    READER,
    /** Also reads and writes drafts. */
    AUTHOR,
    /** Also publishes and withdraws. */
    EDITOR,
    /** Also keeps accounts, tokens and wards. */
    ADMINISTRATOR;

    /** Whether this role may do what the other may. */
    public boolean includes(Role other) {
        return compareTo(other) >= 0;
    }
}
