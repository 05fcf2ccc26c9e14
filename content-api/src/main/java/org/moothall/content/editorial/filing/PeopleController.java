package org.moothall.content.editorial.filing;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Callers;
import org.moothall.content.access.Permission;
import org.moothall.content.details.ContentType;
import org.moothall.content.document.DocumentState;
import org.moothall.content.document.Documents;
import org.moothall.content.filing.CreditedPeople;
import org.moothall.content.filing.CreditedPeople.Credited;
import org.moothall.content.filing.RenamePerson;
import org.moothall.content.refusal.Refusal;
import org.moothall.content.refusal.Refused;
import org.springframework.graphql.data.method.annotation.Argument;
import org.springframework.graphql.data.method.annotation.MutationMapping;
import org.springframework.graphql.data.method.annotation.QueryMapping;
import org.springframework.stereotype.Controller;

/** The people of the council's content: those with a pen portrait, and those who are credited. */
@Controller
class PeopleController {

    private static final int MOST_DOCUMENTS = 200;

    private final CreditedPeople people;
    private final RenamePerson renamePerson;
    private final Documents documents;
    private final Callers callers;

    PeopleController(CreditedPeople people, RenamePerson renamePerson, Documents documents, Callers callers) {
        this.people = people;
        this.renamePerson = renamePerson;
        this.documents = documents;
        this.callers = callers;
    }

    @QueryMapping
    List<Person> people() {
        callers.current().require(Permission.READ_EDITORIAL);
        Map<UUID, Documents.Row> portraits = new LinkedHashMap<>();
        documents.findRowsByType(ContentType.PEN_PORTRAIT).stream()
                .filter(row -> row.getState() != DocumentState.DISCARDED)
                .forEach(row -> portraits.put(row.getId(), row));
        List<Person> found = new ArrayList<>();
        for (Credited credited : people.all()) {
            Documents.Row portrait = credited.portrait() == null ? null : portraits.remove(credited.portrait());
            String name = portrait == null ? credited.name() : portrait.getTitle();
            if (!name.isBlank()) {
                found.add(new Person(name, portrait, credited.drafts(), credited.live()));
            }
        }
        portraits.values().forEach(portrait -> found.add(new Person(portrait.getTitle(), portrait, 0, 0)));
        found.sort(Comparator.comparing(Person::name, String.CASE_INSENSITIVE_ORDER));
        return found;
    }

    @QueryMapping
    List<Documents.Row> documentsCrediting(@Argument @Nullable String name, @Argument @Nullable UUID portrait) {
        callers.current().require(Permission.READ_EDITORIAL);
        List<UUID> ids = people.documents(name == null ? "" : name, portrait, MOST_DOCUMENTS);
        Map<UUID, Documents.Row> rows = documents.findRowsByIdIn(ids).stream()
                .collect(Collectors.toMap(Documents.Row::getId, Function.identity()));
        return ids.stream().map(rows::get).filter(Objects::nonNull).toList();
    }

    @MutationMapping
    Payload renamePerson(@Argument String name, @Argument String to, @Argument @Nullable UUID portrait) {
        try {
            return new Payload(renamePerson.rename(callers.current(), name, to, portrait), List.of());
        } catch (Refused e) {
            return new Payload(null, e.refusals());
        }
    }

    record Person(String name, Documents.@Nullable Row portrait, int drafts, int live) {}

    record Payload(@Nullable Integer documents, List<Refusal> refusals) {}
}
