package org.moothall.content.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.language.AstPrinter;
import graphql.language.EnumTypeDefinition;
import graphql.language.FieldDefinition;
import graphql.language.ImplementingTypeDefinition;
import graphql.language.InputObjectTypeDefinition;
import graphql.language.InputValueDefinition;
import graphql.language.NonNullType;
import graphql.language.TypeDefinition;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.core.io.ClassPathResource;

/** What clients rely on stays: types, fields, arguments and values may be added, and nothing renamed, removed or retyped. */
class SchemaCompatibilityTest {

    @Test
    void keepsEveryNameOfTheContract() throws IOException {
        Map<String, String> served = names("graphql/delivery/delivery.graphqls");
        Map<String, String> contract = names("contract/delivery.graphqls");
        assertThat(contract).hasSizeGreaterThan(250);
        assertThat(served).containsAllEntriesOf(contract);
    }

    @Test
    void requiresNoArgumentOrInputThatTheContractDoesNotHave() throws IOException {
        Map<String, String> contract = names("contract/delivery.graphqls");
        List<String> added = new ArrayList<>();
        names("graphql/delivery/delivery.graphqls").forEach((name, type) -> {
            boolean ofContract = contract.containsKey(name.replaceFirst("[(.][^(.]*$", ""));
            if (type.startsWith("required ") && !contract.containsKey(name) && ofContract) {
                added.add(name);
            }
        });
        assertThat(added).isEmpty();
    }

    /** Each thing that has a name, with what must not change about it. */
    private static Map<String, String> names(String file) throws IOException {
        TypeDefinitionRegistry registry;
        try (var reader = new InputStreamReader(new ClassPathResource(file).getInputStream(), StandardCharsets.UTF_8)) {
            registry = new SchemaParser().parse(reader);
        }
        Map<String, String> names = new TreeMap<>();
        registry.scalars().forEach((name, scalar) -> names.put(name, "scalar"));
        registry.types().forEach((name, type) -> add(names, name, type));
        return names;
    }

    private static void add(Map<String, String> names, String name, TypeDefinition<?> type) {
        names.put(name, type.getClass().getSimpleName());
        switch (type) {
            case ImplementingTypeDefinition<?> object -> {
                object.getImplements()
                        .forEach(other -> names.put(name + " implements " + AstPrinter.printAst(other), ""));
                object.getFieldDefinitions().forEach(field -> add(names, name, field));
            }
            case InputObjectTypeDefinition input ->
                input.getInputValueDefinitions().forEach(value -> names.put(name + "." + value.getName(), type(value)));
            case EnumTypeDefinition values ->
                values.getEnumValueDefinitions().forEach(value -> names.put(name + "." + value.getName(), "value"));
            default -> {}
        }
    }

    private static void add(Map<String, String> names, String type, FieldDefinition field) {
        String name = type + "." + field.getName();
        names.put(name, AstPrinter.printAst(field.getType()));
        field.getInputValueDefinitions()
                .forEach(argument -> names.put(name + "(" + argument.getName(), type(argument)));
    }

    private static String type(InputValueDefinition value) {
        boolean required = value.getType() instanceof NonNullType && value.getDefaultValue() == null;
        String fallback = value.getDefaultValue() == null ? "" : " = " + AstPrinter.printAst(value.getDefaultValue());
        return (required ? "required " : "") + AstPrinter.printAst(value.getType()) + fallback;
    }
}
