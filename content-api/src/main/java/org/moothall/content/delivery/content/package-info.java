/**
 * Live content for one audience: single documents, filtered lists in four orders, and everything that is associated
 * with a document. The only place that reads published documents; every statement names the audience it is for.
 */
@NullMarked
package org.moothall.content.delivery.content;

import org.jspecify.annotations.NullMarked;
