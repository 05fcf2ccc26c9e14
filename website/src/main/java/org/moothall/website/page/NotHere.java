package org.moothall.website.page;

/** There is nothing at an address that its reader may see. */
public final class NotHere extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
