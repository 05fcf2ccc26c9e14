/**
 * The process that finds or starts both services, tells their addresses in a file, and ends them with whoever they
 * were started for. For each service it takes the address that the environment gives, else a container where Docker
 * answers, else a server from Maven's jars.
 */
@NullMarked
package org.moothall.localservices.launcher;

import org.jspecify.annotations.NullMarked;
