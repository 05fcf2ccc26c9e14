package org.moothall.content.audit;

/** What kind of thing an entry of the audit log is about. */
public enum SubjectType {
    DOCUMENT,
    ASSET,
    ACTIVITY,
    WARD,
    TOPIC,
    PERSON,
    ACCOUNT,
    API_TOKEN,
    JARGON,
    SYNONYM,
    BEST_BET,
    IGNORED_WORDS,
    REVIEW_RULE,
    /** What is kept for the platform as a whole. */
    SETTING
}
