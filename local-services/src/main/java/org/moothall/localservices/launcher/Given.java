package org.moothall.localservices.launcher;

import java.util.Map;
import java.util.Optional;

/** The services that the environment names, under Spring Boot's own variables. */
public record Given(Map<String, String> environment) {

    public Given {
        environment = Map.copyOf(environment);
    }

    /** Both services, if both are named. */
    public Optional<Addresses> addresses() {
        return database().flatMap(database -> search().map(search -> new Addresses(database, search)));
    }

    Optional<Database> database() {
        return value("SPRING_DATASOURCE_URL")
                .map(url -> new Database(
                        url,
                        value("SPRING_DATASOURCE_USERNAME").orElse(""),
                        value("SPRING_DATASOURCE_PASSWORD").orElse("")));
    }

    Optional<String> search() {
        return value("SPRING_ELASTICSEARCH_URIS");
    }

    /** Whether containers are unwanted even where Docker answers: {@code MOOTHALL_SERVICES=local}. */
    boolean forbidsContainers() {
        return value("MOOTHALL_SERVICES").filter("local"::equals).isPresent();
    }

    private Optional<String> value(String name) {
        return Optional.ofNullable(environment.get(name)).filter(value -> !value.isBlank());
    }
}
