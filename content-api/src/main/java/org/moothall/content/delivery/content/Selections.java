package org.moothall.content.delivery.content;

import com.github.benmanes.caffeine.cache.Cache;
import com.github.benmanes.caffeine.cache.Caffeine;
import graphql.execution.ExecutionContext;
import graphql.execution.MergedField;
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
import graphql.schema.GraphQLSchema;
import graphql.schema.GraphQLTypeUtil;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/**
 * Finds out what of a query's selections of documents can be remembered: those that are made of nothing but the document, names
 * of wards, and whom it is by. Each is looked at once for as long as the query that it is part of is kept parsed.
 */
final class Selections {

    private static final int MOST = 20_000;

    /** Fewer fields than these cost less than a look for what is known of them. */
    private static final int WORTH_REMEMBERING = 5;

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

    private Optional<SelectedFields> look(Field field, ExecutionContext execution) {
        Look look = new Look(execution.getGraphQLSchema(), execution.getFragmentsByName());
        SelectionSet selected = field.getSelectionSet();
        if (selected == null
                || !look.isMadeOfDocument(selected, look.composite("Content"), false)
                || look.fields < WORTH_REMEMBERING) {
            return Optional.empty();
        }
        StringBuilder text = new StringBuilder(AstPrinter.printAstCompact(selected));
        look.used.forEach((name, fragment) -> text.append(AstPrinter.printAstCompact(fragment)));
        String same = texts.get(text.toString(), written -> written);
        return Optional.of(new SelectedFields(same, same.indexOf('$') >= 0, look.portraits));
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
