/**
 * What HTTP callers outside GraphQL are told of a refusal or of anything unexpected: problem details with the same
 * codes, fields and remedies.
 */
@NullMarked
package org.moothall.content.http;

import org.jspecify.annotations.NullMarked;
