package org.moothall.content.witness;

import jakarta.persistence.EntityManagerFactory;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.hibernate.event.service.spi.EventListenerRegistry;
import org.hibernate.event.spi.AbstractPostDatabaseOperationEvent;
import org.hibernate.event.spi.EventSource;
import org.hibernate.event.spi.EventType;
import org.hibernate.event.spi.PostDeleteEvent;
import org.hibernate.event.spi.PostDeleteEventListener;
import org.hibernate.event.spi.PostInsertEvent;
import org.hibernate.event.spi.PostInsertEventListener;
import org.hibernate.event.spi.PostUpdateEvent;
import org.hibernate.event.spi.PostUpdateEventListener;
import org.hibernate.persister.entity.EntityPersister;
import org.hibernate.type.Type;
import org.jspecify.annotations.Nullable;
import org.moothall.content.document.Document;
import org.moothall.content.document.Edition;
import org.moothall.media.asset.Asset;
import org.springframework.stereotype.Component;

/** Hears from Hibernate of every document, edition and asset that it writes, and keeps that for the transaction. */
@Component
class StoredEntities implements PostInsertEventListener, PostUpdateEventListener, PostDeleteEventListener {

    private static final long serialVersionUID = 1L;
    private static final Set<Class<?>> WATCHED = Set.of(Document.class, Edition.class, Asset.class);

    private final transient Unsaid unsaid;

    StoredEntities(EntityManagerFactory factory, Unsaid unsaid) {
        this.unsaid = unsaid;
        EventListenerRegistry registry = factory.unwrap(SessionFactoryImplementor.class)
                .getServiceRegistry()
                .requireService(EventListenerRegistry.class);
        registry.appendListeners(EventType.POST_INSERT, this);
        registry.appendListeners(EventType.POST_UPDATE, this);
        registry.appendListeners(EventType.POST_DELETE, this);
    }

    @Override
    public void onPostInsert(PostInsertEvent event) {
        note(event, null, event.getState());
    }

    @Override
    public void onPostUpdate(PostUpdateEvent event) {
        note(event, event.getOldState(), event.getState());
    }

    @Override
    public void onPostDelete(PostDeleteEvent event) {
        note(event, event.getDeletedState(), null);
    }

    private void note(
            AbstractPostDatabaseOperationEvent event,
            @Nullable Object @Nullable [] before,
            @Nullable Object @Nullable [] after) {
        if (WATCHED.contains(event.getEntity().getClass())) {
            EntityPersister persister = event.getPersister();
            unsaid.add(new Stored(event.getEntity(), fields(persister, before), fields(persister, after)), (EventSource)
                    event.getSession());
        }
    }

    /** Plain fields and embedded values; what other rows hold is left out. */
    private static @Nullable Map<String, @Nullable Object> fields(
            EntityPersister persister, @Nullable Object @Nullable [] values) {
        if (values == null) {
            return null;
        }
        Map<String, @Nullable Object> fields = new LinkedHashMap<>();
        String[] names = persister.getPropertyNames();
        Type[] types = persister.getPropertyTypes();
        for (int i = 0; i < names.length; i++) {
            if (!types[i].isCollectionType() && !types[i].isEntityType()) {
                fields.put(names[i], values[i]);
            }
        }
        return fields;
    }
}
