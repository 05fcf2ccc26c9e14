package org.moothall.media.persistence;

import java.util.Map;
import org.hibernate.boot.registry.StandardServiceRegistryBuilder;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.service.spi.ServiceContributor;
import org.springframework.boot.hibernate.autoconfigure.HibernatePropertiesCustomizer;
import org.springframework.stereotype.Component;

/**
 * Has Hibernate use the entities' classes as they were compiled. It would write classes at each start otherwise, that stand
 * for what is read later and get at fields; for that it keeps a library of a thousand classes in memory. Hence no entity may
 * refer to another one lazily: it holds the other's id, or its queries fetch the other one.
 */
@Component
public final class EntitiesAsCompiled implements HibernatePropertiesCustomizer, ServiceContributor {

    private final BytecodeProvider none = new BytecodeProviderImpl();

    /** For what Hibernate asks for in a context that weaves classes when they are loaded. */
    @Override
    public void customize(Map<String, Object> properties) {
        properties.put("hibernate.enhancer.bytecodeprovider.instance", none);
    }

    /** For all else. Java's ServiceLoader calls this on an instance of its own. */
    @Override
    public void contribute(StandardServiceRegistryBuilder registry) {
        registry.addService(BytecodeProvider.class, none);
    }
}
