package org.moothall.content.delivery.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
import graphql.execution.MergedSelectionSet;
import graphql.language.AstPrinter;
import graphql.language.Field;
import graphql.language.FragmentDefinition;
import graphql.language.FragmentSpread;
import graphql.language.InlineFragment;
import graphql.language.Selection;
import graphql.language.SelectionSet;
import graphql.schema.GraphQLCompositeType;
import graphql.schema.GraphQLFieldDefinition;
import graphql.schema.GraphQLFieldsContainer;
import graphql.schema.GraphQLObjectType;
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what of a query's selections of documents can be remembered: those that are made of nothing but the document,
 * names of wards, and whom it is by; and of other selections, which of their fields. Each is looked at once for as long as
 * the query that it is part of is kept parsed.
 */
final class Selections {

    private static final int MOST = 20_000;

    /** Fewer fields than these cost less than a look for what is known of them. */
    private static final int WORTH_REMEMBERING = 4;

    /** What documents are made of, beside values. A type that is not here is not remembered. */
    private static final Set<String> PARTS = Set.of(
            "RichText",
            "Image",
            "Rendition",
            "Credit",
            "Ward",
            "FuzzyDate",
            "CallToAction",
            "QuestionAndAnswer",
            "WardFact",
            "LiveEntryConnection",
            "LiveEntryEdge",
            "LiveEntry",
            "PageInfo");

    private static final Set<String> OF_WARDS = Set.of("slug", "name", "__typename");

    private final Cache<Field, Optional<SelectedFields>> looked =
            Caffeine.newBuilder().weakKeys().maximumSize(MOST).build();
    private final Cache<Field, Map<String, Optional<SelectedFields>>> split =
            Caffeine.newBuilder().weakKeys().maximumSize(MOST).build();
    private final Cache<Field, Optional<SelectedEdge>> edges =
            Caffeine.newBuilder().weakKeys().maximumSize(MOST).build();
    private final Cache<String, String> texts =
            Caffeine.newBuilder().maximumSize(MOST).build();

    /** The selection of a field that leads to documents; null when it is not to be remembered. */
    @Nullable SelectedFields of(MergedField field, ExecutionContext execution) {
        if (!field.isSingleField()) {
            return null;
        }
        Field single = field.getSingleField();
        Optional<SelectedFields> known = looked.getIfPresent(single);
        if (known == null) {
            known = look(single, execution);
            looked.put(single, known);
        }
        return known.orElse(null);
    }

    /** What is selected of the edges of a list of documents; null when it is more than a cursor and what of() knows. */
    @Nullable SelectedEdge ofEdges(MergedField field) {
        return field.isSingleField()
                ? edges.get(field.getSingleField(), Selections::edge).orElse(null)
                : null;
    }

    private static Optional<SelectedEdge> edge(Field edges) {
        List<String> names = new ArrayList<>();
        MergedField node = null;
        SelectionSet selected = edges.getSelectionSet();
        for (Selection<?> selection : selected == null ? List.<Selection<?>>of() : selected.getSelections()) {
            if (!(selection instanceof Field field)
                    || !field.getDirectives().isEmpty()
                    || names.contains(field.getResultKey())) {
                return Optional.empty();
            }
            names.add(field.getResultKey());
            if (field.getName().equals("node") && node == null) {
                node = MergedField.newMergedField(field).build();
            } else if (!field.getName().equals("cursor")) {
                return Optional.empty();
            }
        }
        return node == null ? Optional.empty() : Optional.of(new SelectedEdge(List.copyOf(names), node));
    }

    /**
     * Those of an object's fields that can be remembered, when others cannot; null when there are too few.
     *
     * @param field that led to the object
     */
    @Nullable SelectedFields someOf(
            MergedField field, GraphQLObjectType type, MergedSelectionSet fields, ExecutionContext execution) {
        if (!field.isSingleField()) {
            return null;
        }
        return split.get(field.getSingleField(), single -> new ConcurrentHashMap<>())
                .computeIfAbsent(type.getName(), name -> split(type, fields, execution))
                .orElse(null);
    }

    private Optional<SelectedFields> split(
            GraphQLObjectType type, MergedSelectionSet fields, ExecutionContext execution) {
        Look all = new Look(execution.getGraphQLSchema(), execution.getFragmentsByName());
        Set<String> names = new HashSet<>();
        StringBuilder text = new StringBuilder();
        fields.getSubFields().forEach((name, field) -> {
            Look look = new Look(execution.getGraphQLSchema(), execution.getFragmentsByName());
            if (field.isSingleField()
                    && !isLong(type, field.getName())
                    && look.isMadeOfDocument(field.getSingleField(), type, false)) {
                names.add(name);
                text.append(AstPrinter.printAstCompact(field.getSingleField())).append(' ');
                all.add(look);
            }
        });
        return all.fields < WORTH_REMEMBERING || names.size() == fields.size()
                ? Optional.empty()
                : Optional.of(selected(text, all, names));
    }

    /** Whole texts fill the memory, and are one field each: to put them together takes next to nothing. */
    private static boolean isLong(GraphQLObjectType type, String field) {
        GraphQLFieldDefinition definition = type.getFieldDefinition(field);
        return definition != null
                && GraphQLTypeUtil.unwrapAll(definition.getType()).getName().equals("RichText");
    }

    private SelectedFields selected(StringBuilder text, Look look, Set<String> names) {
        look.used.forEach((name, fragment) -> text.append(AstPrinter.printAstCompact(fragment)));
        String same = texts.get(text.toString(), written -> written);
        return new SelectedFields(same, same.indexOf('$') >= 0, look.portraits, Set.copyOf(names));
    }

    private Optional<SelectedFields> look(Field field, ExecutionContext execution) {
        Look look = new Look(execution.getGraphQLSchema(), execution.getFragmentsByName());
        SelectionSet selected = field.getSelectionSet();
        if (selected == null
                || !look.isMadeOfDocument(selected, look.composite("Content"), false)
                || look.fields < WORTH_REMEMBERING) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(AstPrinter.printAstCompact(selected));
        return Optional.of(selected(text, look, Set.of()));
    }

    private static final class Look {

        private final GraphQLSchema schema;
        private final Map<String, FragmentDefinition> fragments;
        private final Map<String, FragmentDefinition> used = new TreeMap<>();
        private int fields;
        private boolean portraits;

        private Look(GraphQLSchema schema, Map<String, FragmentDefinition> fragments) {
            this.schema = schema;
            this.fragments = fragments;
        }

        private void add(Look other) {
            used.putAll(other.used);
            fields += other.fields;
            portraits |= other.portraits;
        }

        private boolean isMadeOfDocument(@Nullable SelectionSet selections, GraphQLCompositeType type, boolean within) {
            if (selections == null) {
                return true;
            }
            for (Selection<?> selection : selections.getSelections()) {
                if (!isMadeOfDocument(selection, type, within)) {
                    return false;
                }
            }
            return true;
        }

        private boolean isMadeOfDocument(Selection<?> selection, GraphQLCompositeType type, boolean within) {
            return switch (selection) {
                case Field field -> isMadeOfDocument(field, type, within);
                case InlineFragment fragment -> {
                    var condition = fragment.getTypeCondition();
                    yield isMadeOfDocument(
                            fragment.getSelectionSet(),
                            condition == null ? type : composite(condition.getName()),
                            within);
                }
                case FragmentSpread spread -> {
                    FragmentDefinition fragment = fragments.get(spread.getName());
                    if (fragment == null) {
                        yield false;
                    }
                    used.put(spread.getName(), fragment);
                    yield isMadeOfDocument(
                            fragment.getSelectionSet(),
                            composite(fragment.getTypeCondition().getName()),
                            within);
                }
                default -> false;
            };
        }

        /** @param within a pen portrait of somebody whom the document is by: not whom that is by */
        private boolean isMadeOfDocument(Field field, GraphQLCompositeType type, boolean within) {
            fields++;
            if (field.getName().equals("__typename")) {
                return true;
            }
            if (type.getName().equals("Ward") && !OF_WARDS.contains(field.getName())) {
                return false;
            }
            GraphQLFieldDefinition definition = type instanceof GraphQLFieldsContainer container
                    ? container.getFieldDefinition(field.getName())
                    : null;
            if (definition == null) {
                return false;
            }
            if (!(GraphQLTypeUtil.unwrapAll(definition.getType()) instanceof GraphQLCompositeType leads)) {
                return true;
            }
            boolean portrait =
                    type.getName().equals("Credit") && field.getName().equals("portrait");
            if (portrait && !within) {
                portraits = true;
                return isMadeOfDocument(field.getSelectionSet(), leads, true);
            }
            return PARTS.contains(leads.getName()) && isMadeOfDocument(field.getSelectionSet(), leads, within);
        }

        private GraphQLCompositeType composite(String name) {
            if (schema.getType(name) instanceof GraphQLCompositeType type) {
                return type;
            }
            throw new IllegalStateException("No such object type: " + name);
        }
    }
}
