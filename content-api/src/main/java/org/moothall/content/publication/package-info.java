/**
 * Publication: makes an edition live, writes the published document and the next entry of the publication log, in
 * one transaction. Also withdrawal, and everything else that changes what readers can see.
 */
@NullMarked
package org.moothall.content.publication;

import org.jspecify.annotations.NullMarked;
