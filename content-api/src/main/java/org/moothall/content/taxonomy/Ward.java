package org.moothall.content.taxonomy;

import jakarta.persistence.Entity;
import jakarta.persistence.Id;

/** A ward of the council. */
@Entity
public class Ward {

    @Id
    private String slug;

    private String name;

    /** For JPA. */
    protected Ward() {}

    /** A ward with its name as people write it. */
    public Ward(String slug, String name) {
        this.slug = slug;
        this.name = name;
    }

    /** Gives it another name. */
    public void rename(String newName) {
        name = newName;
    }

    public String slug() {
        return slug;
    }

    public String name() {
        return name;
    }
}
