package org.moothall.content;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.persistence.EntityManagerFactory;
import org.hibernate.bytecode.internal.none.BytecodeProviderImpl;
import org.hibernate.bytecode.spi.BytecodeProvider;
import org.hibernate.engine.spi.SessionFactoryImplementor;
import org.junit.jupiter.api.Test;
import org.moothall.content.testing.ContentTest;
import org.springframework.beans.factory.annotation.Autowired;

class EntitiesAsCompiledTest extends ContentTest {

    @Autowired
    private EntityManagerFactory entities;

    @Test
    void hibernateGeneratesNoClasses() {
        var hibernate = entities.unwrap(SessionFactoryImplementor.class);

        assertThat(hibernate.getServiceRegistry().getService(BytecodeProvider.class))
                .isInstanceOf(BytecodeProviderImpl.class);
        assertThat(entities.getProperties())
                .extractingByKey("hibernate.enhancer.bytecodeprovider.instance")
                .isInstanceOf(BytecodeProviderImpl.class);
    }
}
