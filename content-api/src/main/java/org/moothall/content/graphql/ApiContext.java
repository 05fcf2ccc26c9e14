package org.moothall.content.graphql;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import org.springframework.context.ApplicationContext;
import org.springframework.graphql.execution.BatchLoaderRegistry;

/**
 * The application's context as one API sees it. Spring GraphQL asks the context for the one registry of batch loaders,
 * and would put those of both APIs, which have names in common, into the same.
 */
final class ApiContext {

    private ApiContext() {}

    static ApplicationContext with(BatchLoaderRegistry registry, ApplicationContext context) {
        return (ApplicationContext) Proxy.newProxyInstance(
                ApplicationContext.class.getClassLoader(),
                new Class<?>[] {ApplicationContext.class},
                (proxy, method, arguments) -> {
                    boolean asksForRegistry = method.getName().equals("getBean")
                            && arguments.length == 1
                            && arguments[0] == BatchLoaderRegistry.class;
                    try {
                        return asksForRegistry ? registry : method.invoke(context, arguments);
                    } catch (InvocationTargetException e) {
                        throw e.getTargetException();
                    }
                });
    }
}
