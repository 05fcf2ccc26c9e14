/**
 * Signing in to the sites that are not for everybody. Who is who is decided by the platform; the sites hand the session on.
 */
@NullMarked
package org.moothall.website.signin;

import org.jspecify.annotations.NullMarked;
