package org.moothall.content.graphql.kept;

import java.util.OptionalLong;

/** The version of everything that kept answers are made from. An answer is right while it is the same. */
@FunctionalInterface
public interface AnswerVersion {

    /** The version as of a moment ago; empty when nobody could say for too long, so that nothing kept may be sent. */
    OptionalLong current();
}
