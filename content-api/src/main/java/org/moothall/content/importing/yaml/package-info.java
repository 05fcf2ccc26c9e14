/**
 * YAML as far as people need it to write content: mappings, lists and plain values, each with its line. Anchors,
 * aliases, tags and more than one document are refused, and so is what is nested too deeply: nothing here can grow.
 */
@NullMarked
package org.moothall.content.importing.yaml;

import org.jspecify.annotations.NullMarked;
