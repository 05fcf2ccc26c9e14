package org.moothall.content.access.token;

/** A new token and its text, which is shown this once. */
public record IssuedToken(ApiToken token, TokenText text) {}
