package org.moothall.website.delivery;

import java.net.URI;

/**
 * Where this process answers its own sites' questions, apart from everybody else's: a question that had to wait behind all
 * who wait for a page would have the page wait for itself.
 */
public interface DeliveryHere {

    /** Its beginning, with a slash at the end. Known once the process has begun to listen. */
    URI address();
}
