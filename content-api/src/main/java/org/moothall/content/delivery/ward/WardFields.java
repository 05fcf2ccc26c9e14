package org.moothall.content.delivery.ward;

import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.toMap;

import graphql.GraphQLContext;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.moothall.content.delivery.ForAudience;
import org.moothall.content.delivery.content.Content;
import org.moothall.content.delivery.content.LiveContents;
import org.moothall.content.details.ContentType;
import org.moothall.content.details.PenPortrait;
import org.moothall.content.details.PersonKind;
import org.moothall.content.details.WardProfile;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.BatchMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** Wards, whom they are represented by, and what they are like. */
@Controller
class WardFields {

    private final LiveWards wards;
    private final LiveContents contents;

    WardFields(LiveWards wards, LiveContents contents) {
        this.wards = wards;
        this.contents = contents;
    }

    @QueryMapping
    List<Ward> wards() {
        return wards.all();
    }

    @QueryMapping
    @Nullable Ward ward(@Argument String slug) {
        return wards.bySlug(List.of(slug)).get(slug);
    }

    /** By name; officers who work in a ward do not represent it. */
    @BatchMapping(typeName = "Ward")
    Map<Ward, List<Content>> councillors(List<Ward> wards, GraphQLContext context) {
        Map<String, List<Content>> byWard = of(ContentType.PEN_PORTRAIT, wards, context).stream()
                .filter(portrait -> portrait.details(PenPortrait.class).kind() == PersonKind.COUNCILLOR)
                .filter(portrait -> portrait.details(PenPortrait.class).ward() != null)
                .collect(groupingBy(portrait ->
                        String.valueOf(portrait.details(PenPortrait.class).ward())));
        return wards.stream()
                .collect(toMap(Function.identity(), ward -> byWard.getOrDefault(ward.slug(), List.of()), (a, b) -> a));
    }

    @BatchMapping(typeName = "Ward")
    Map<Ward, Content> profile(List<Ward> wards, GraphQLContext context) {
        Map<String, Ward> bySlug = wards.stream().collect(toMap(Ward::slug, ward -> ward, (a, b) -> a));
        return of(ContentType.WARD_PROFILE, wards, context).stream()
                .filter(profile -> bySlug.containsKey(wardOf(profile)))
                .collect(toMap(profile -> bySlug.get(wardOf(profile)), profile -> profile, (first, other) -> first));
    }

    private List<Content> of(ContentType type, List<Ward> wards, GraphQLContext context) {
        List<String> slugs = wards.stream().map(Ward::slug).distinct().toList();
        return contents.ofWards(ForAudience.in(context), type, slugs);
    }

    private static String wardOf(Content profile) {
        return profile.details(WardProfile.class).ward();
    }
}
