package org.moothall.content.access.web;

/** The addresses that the door knows. */
final class Paths {

    static final String DELIVERY = "/graphql";
    static final String FEEDBACK = "/graphql/useful";
    static final String SEARCHED = "/graphql/searched";
    static final String OPENED = "/graphql/opened";
    static final String MEDIA = "/media/**";
    static final String EDITORIAL = "/editorial";
    static final String EDITORIAL_PAGES = "/editorial/**";
    static final String EDITORIAL_API = "/editorial/graphql";
    static final String EDITORIAL_MEDIA = "/editorial/media/**";
    static final String FACT_CHECK = "/editorial/fact-check";
    static final String FACT_CHECK_DRAFT = "/editorial/fact-check/draft";
    static final String FACT_CHECK_PICTURES = "/editorial/fact-check/pictures/*";
    static final String FACT_CHECK_COMMENTS = "/editorial/fact-check/comments";
    static final String FACT_CHECK_ALL = "/editorial/fact-check/**";
    static final String PREVIEW_API = "/preview/graphql";
    static final String PREVIEW_STATE = "/preview/state";
    static final String PREVIEW_MEDIA = "/preview/media/**";
    static final String SESSION = "/editorial/session";
    static final String OWN_PASSWORD = "/editorial/session/password";
    static final String EXPORTS = "/editorial/export/**";
    static final String HEALTH = "/actuator/health/**";
    static final String ACTUATOR = "/actuator/**";

    private Paths() {}
}
