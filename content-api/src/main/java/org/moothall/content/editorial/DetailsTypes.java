package org.moothall.content.editorial;

import static java.util.Objects.requireNonNull;

import graphql.schema.idl.RuntimeWiring;
import graphql.schema.idl.TypeRuntimeWiring;
import org.springframework.graphql.execution.RuntimeWiringConfigurer;
import org.springframework.stereotype.Component;

/** Tells the types of details apart: {@code PenPortrait} is the schema's {@code PenPortraitDetails}. */
@Component
class DetailsTypes implements RuntimeWiringConfigurer {

    @Override
    public void configure(RuntimeWiring.Builder wiring) {
        wiring.type(TypeRuntimeWiring.newTypeWiring("Details")
                .typeResolver(environment -> environment
                        .getSchema()
                        .getObjectType(requireNonNull(environment.<Object>getObject())
                                        .getClass()
                                        .getSimpleName() + "Details")));
    }
}
