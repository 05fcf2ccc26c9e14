/**
 * What runs inside Elasticsearch's own process. It is copied into the node's home folder before each start, so that
 * the class path holds this package and the server's core and nothing else: the server refuses a class that both the
 * class path and a module bring.
 */
@NullMarked
package org.moothall.localservices.elasticsearch.node;

import org.jspecify.annotations.NullMarked;
