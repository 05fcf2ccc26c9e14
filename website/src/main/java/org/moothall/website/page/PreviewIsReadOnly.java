package org.moothall.website.page;

/** Somebody sent a form from a page of a preview, where nothing can be done. */
public final class PreviewIsReadOnly extends RuntimeException {

    private static final long serialVersionUID = 1L;
}
