/** Who gets into the whole program, and how far. */
package org.moothall.platform.door;
