/**
 * What the program does when its first argument is a command: it does that one thing, without a web server, and ends.
 * Standard output is for the person who gave the command; 0 means that all of it was done.
 */
@NullMarked
package org.moothall.platform.command;

import org.jspecify.annotations.NullMarked;
