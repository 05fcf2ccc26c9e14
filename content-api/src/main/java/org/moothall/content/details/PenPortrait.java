package org.moothall.content.details;

import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * Who a councillor or an officer is.
 *
 * @param ward a ward's slug; for an officer, the ward that they work in
 * @param askMeAbout what the person is glad to be asked about
 */
public record PenPortrait(
        String name,
        PersonKind kind,
        @Nullable String ward,
        @Nullable String party,
        List<String> roles,
        List<String> askMeAbout)
        implements Details {

    public PenPortrait {
        roles = List.copyOf(roles);
        askMeAbout = List.copyOf(askMeAbout);
    }

    @Override
    public ContentType type() {
        return ContentType.PEN_PORTRAIT;
    }

    @Override
    public List<String> wards() {
        return ward == null ? List.of() : List.of(ward);
    }

    @Override
    public SearchTerms searchTerms() {
        List<String> keywords = new ArrayList<>(roles);
        keywords.addAll(askMeAbout);
        keywords.add(kind.name().toLowerCase(java.util.Locale.ROOT));
        if (party != null) {
            keywords.add(party);
        }
        return new SearchTerms(List.of(name), keywords, List.of());
    }
}
