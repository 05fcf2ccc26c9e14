package org.moothall.content.audit;

/** Says by which way the work of this thread came. */
public interface PresentOrigin {

    Origin current();
}
