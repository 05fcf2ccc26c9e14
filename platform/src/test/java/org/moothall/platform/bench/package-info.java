/**
 * How fast the program is with much content, as ratios between installations on the same machine at the same time. Not
 * part of the tests: {@code script/bench} runs these.
 */
@NullMarked
package org.moothall.platform.bench;

import org.jspecify.annotations.NullMarked;
