package org.moothall.content.details;

import java.util.ArrayList;
import java.util.List;

/** What a ward is like, in facts. */
public record WardProfile(String ward, List<WardFact> facts) implements Details {

    public WardProfile {
        facts = List.copyOf(facts);
    }

    @Override
    public ContentType type() {
        return ContentType.WARD_PROFILE;
    }

    @Override
    public List<String> wards() {
        return ward.isBlank() ? List.of() : List.of(ward);
    }

    @Override
    public SearchTerms searchTerms() {
        List<String> texts = new ArrayList<>();
        facts.forEach(fact -> texts.add(fact.label() + " " + fact.value()));
        return new SearchTerms(List.of(), List.of(), texts);
    }
}
