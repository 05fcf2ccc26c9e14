package org.moothall.website.delivery;

/** The preview that was asked for is over, or never was. */
public final class PreviewEnded extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
