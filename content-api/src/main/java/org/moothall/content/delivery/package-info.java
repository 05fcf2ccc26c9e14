/**
 * The delivery API: what readers and their front ends see, at /graphql. Reads the published tables, the log's head and which
 * documents its entries name, and nothing else; drafts are out of its reach. Every answer is for one audience, which each query
 * names.
 */
@NullMarked
package org.moothall.content.delivery;

import org.jspecify.annotations.NullMarked;
