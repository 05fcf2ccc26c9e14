package org.moothall.content.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** What content is about, in the council's words. */
@Entity
public class Topic {

    @Id
    private String slug;

    private String label;

    /** For JPA. */
    protected Topic() {}

    /** A topic with its label as readers see it. */
    public Topic(String slug, String label) {
        this.slug = slug;
        this.label = label;
    }

    /** Gives it another label. */
    public void relabel(String newLabel) {
        label = newLabel;
    }

    public String slug() {
        return slug;
    }

    public String label() {
        return label;
    }
}
