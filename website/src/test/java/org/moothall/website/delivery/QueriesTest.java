package org.moothall.website.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import graphql.parser.Parser;
import graphql.schema.GraphQLSchema;
import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.SchemaGenerator;
import graphql.schema.idl.SchemaParser;
import graphql.schema.idl.TypeDefinitionRegistry;
import graphql.validation.Validator;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QueriesTest {

    private static final Path QUERIES = Path.of("src/main/resources/website/queries");
    private static final GraphQLSchema SCHEMA = schema(Path.of("../content-api/src/main/resources/graphql/delivery"));

    @ParameterizedTest
    @MethodSource("queries")
    void everyQueryFitsTheSchemaOfTheDeliveryApi(String name) {
        var document = Parser.parse(Queries.text(name));
        assertThat(new Validator().validateDocument(SCHEMA, document, Locale.UK))
                .isEmpty();
    }

    static List<String> queries() throws IOException {
        try (Stream<Path> files = Files.walk(QUERIES)) {
            return files.filter(Files::isRegularFile)
                    .filter(QueriesTest::isQuery)
                    .map(file -> QUERIES.relativize(file).toString().replace(".graphql", ""))
                    .toList();
        }
    }

    /** What holds only fragments is brought in by others. */
    private static boolean isQuery(Path file) {
        try {
            return Files.readString(file).contains("query ");
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
    }

    private static GraphQLSchema schema(Path folder) {
        TypeDefinitionRegistry types = new TypeDefinitionRegistry();
        try (Stream<Path> files = Files.list(folder)) {
            files.forEach(file -> types.merge(new SchemaParser().parse(file.toFile())));
        } catch (IOException e) {
            throw new java.io.UncheckedIOException(e);
        }
        return new SchemaGenerator().makeExecutableSchema(types, RuntimeWiring.MOCKED_WIRING);
    }
}
