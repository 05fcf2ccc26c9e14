/**
 * The reader sites, rendered on the server: the democracy website for everyone and the intranet for those signed in. Knows of Moothall only the delivery API's schema and HTTP.
 */
@NullMarked
package org.moothall.website;

import org.jspecify.annotations.NullMarked;
