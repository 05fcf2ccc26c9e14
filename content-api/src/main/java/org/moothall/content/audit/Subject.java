package org.moothall.content.audit;

/**
 * What an entry is about.
 *
 * @param id a document's or asset's id, an account's username, a ward's slug
 * @param label what it is called now; entries keep it when it is renamed or removed
 */
public record Subject(SubjectType type, String id, String label) {

    private static final int LONGEST_ID = 120;
    private static final int LONGEST_LABEL = 250;

    public Subject {
        id = cut(id, LONGEST_ID);
        label = cut(label, LONGEST_LABEL);
    }

    /** Something that has an identity and a name. */
    public static Subject of(SubjectType type, Object id, String label) {
        return new Subject(type, id.toString(), label);
    }

    private static String cut(String text, int longest) {
        return text.length() <= longest ? text : text.substring(0, longest);
    }
}
