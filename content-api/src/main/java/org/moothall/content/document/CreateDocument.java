package org.moothall.content.document;

import com.github.f4b6a3.uuid.UuidCreator;
import jakarta.persistence.EntityManager;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.moothall.content.access.Caller;
import org.moothall.content.access.Permission;
import org.moothall.content.details.ContentType;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/** Makes a new document with its first draft. */
@Component
public class CreateDocument {

    private final EntityManager entities;
    private final Slugs slugs;
    private final ContentRules rules;
    private final DraftKeeping keeping;

    CreateDocument(EntityManager entities, Slugs slugs, ContentRules rules, DraftKeeping keeping) {
        this.entities = entities;
        this.slugs = slugs;
        this.rules = rules;
        this.keeping = keeping;
    }

    /**
     * What is to be made.
     *
     * @param id of an import, which names documents before it makes them; null otherwise
     * @param slug null for one made from the title
     */
    public record Order(
            @Nullable UUID id, ContentType type, @Nullable String slug, EditionContent content) {}

    /** The new document. Refused when the content may not be stored, or when the slug is taken. */
    @Transactional
    public Document create(Caller caller, Order order) {
        Document document = prepare(caller, order);
        store(document);
        return document;
    }

    /** The same document before it is stored, for whoever does more with it first. Refused for the same reasons. */
    @Transactional(propagation = Propagation.MANDATORY)
    public Document prepare(Caller caller, Order order) {
        caller.require(Permission.WRITE);
        rules.check(order.type(), order.content());
        Slug slug = order.slug() == null || order.slug().isBlank()
                ? slugs.free(order.content().title())
                : slugs.requireFree(new Slug(order.slug().strip()), null);
        UUID id = Objects.requireNonNullElseGet(order.id(), UuidCreator::getTimeOrderedEpoch);
        return new Document(
                new NewIdentity(id, UuidCreator.getTimeOrderedEpoch(), caller.accountId()),
                order.type(),
                slug,
                order.content(),
                keeping.deed(caller));
    }

    /** Stores what was prepared, with its first edition as that stands now. */
    @Transactional(propagation = Propagation.MANDATORY)
    public void store(Document document) {
        entities.persist(document);
        keeping.keepNew(document);
    }
}
