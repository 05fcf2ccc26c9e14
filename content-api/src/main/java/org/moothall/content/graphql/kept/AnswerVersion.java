package org.moothall.content.graphql.kept;

import java.util.OptionalLong;

/** The version of everything that kept answers are made from. An answer is right while it is the same. */
public interface AnswerVersion {

    /** The version as of a moment ago; empty when nobody could say for too long, so that nothing kept may be sent. */
    OptionalLong current();

    /** Has it followed in this process even if no answers are kept. To be called before the process has started. */
    void follow();
}
