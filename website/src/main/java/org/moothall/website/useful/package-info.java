/**
 * Was this page useful? Takes a reader's answer and a few words, and hands them on without anything that says whose they are.
 */
@NullMarked
package org.moothall.website.useful;

import org.jspecify.annotations.NullMarked;
