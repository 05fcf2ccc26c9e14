package org.moothall.content.access.token;

import static java.util.stream.Collectors.joining;
import static java.util.stream.Collectors.toUnmodifiableSet;

import jakarta.persistence.AttributeConverter;
import jakarta.persistence.Converter;
import java.util.Arrays;
import java.util.Set;
import org.moothall.content.access.Scope;

/** Scopes as a column keeps them: their names, comma-separated. */
@Converter
class ScopesColumn implements AttributeConverter<Set<Scope>, String> {

    @Override
    public String convertToDatabaseColumn(Set<Scope> scopes) {
        return scopes.stream().sorted().map(Scope::name).collect(joining(","));
    }

    @Override
    public Set<Scope> convertToEntityAttribute(String column) {
        return Arrays.stream(column.split(",")).map(Scope::valueOf).collect(toUnmodifiableSet());
    }
}
