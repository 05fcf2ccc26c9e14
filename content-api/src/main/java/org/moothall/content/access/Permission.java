package org.moothall.content.access;

/** What a caller may be allowed to do. Each needs a role and, for callers with an API token, a scope. */
public enum Permission {
    READ_EDITORIAL(Role.AUTHOR, Scope.READ, "read drafts and their history"),
    WRITE(Role.AUTHOR, Scope.WRITE, "write drafts"),
    KEEP_VIEWS(Role.AUTHOR, Scope.WRITE, "save views of the list"),
    SHARE_VIEWS(Role.EDITOR, Scope.WRITE, "share views of the list"),
    PUBLISH(Role.EDITOR, Scope.PUBLISH, "publish, schedule or withdraw"),
    KEEP_TOPICS(Role.EDITOR, Scope.PUBLISH, "add or rename topics"),
    KEEP_JARGON(Role.EDITOR, Scope.PUBLISH, "keep the list of jargon"),
    KEEP_SYNONYMS(Role.EDITOR, Scope.PUBLISH, "keep the synonyms of search"),
    CURATE_SEARCH(Role.EDITOR, Scope.PUBLISH, "say what search finds first and which words it ignores"),
    EXPLAIN_SEARCH(Role.EDITOR, Scope.READ, "see why search ranks as it does"),
    KEEP_SEARCH_INDEX(Role.ADMINISTRATOR, Scope.ADMINISTER, "compare, mend or rebuild the search index"),
    KEEP_TAXONOMY(Role.ADMINISTRATOR, Scope.ADMINISTER, "add or rename wards"),
    SET_RULES(Role.ADMINISTRATOR, Scope.ADMINISTER, "set what types of content demand"),
    ADMINISTER(Role.ADMINISTRATOR, Scope.ADMINISTER, "keep accounts and everybody's tokens");

    private final Role role;
    private final Scope scope;
    private final String deed;

    Permission(Role role, Scope scope, String deed) {
        this.role = role;
        this.scope = scope;
        this.deed = deed;
    }

    /** The lowest role that has this permission. */
    public Role role() {
        return role;
    }

    /** The scope that a token needs for it. */
    public Scope scope() {
        return scope;
    }

    /** What it allows, as it reads after “may not”. */
    public String deed() {
        return deed;
    }
}
