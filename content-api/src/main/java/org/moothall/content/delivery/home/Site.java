package org.moothall.content.delivery.home;

/** The sites that have a front page. */
public enum Site {
    DEMOCRACY,
    INTRANET
}
