package org.moothall.platform.requests;

import java.net.InetAddress;
import java.net.URI;
import org.apache.catalina.connector.Connector;
import org.apache.coyote.AbstractProtocol;
import org.apache.tomcat.util.threads.VirtualThreadExecutor;
import org.moothall.website.delivery.DeliveryHere;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.stereotype.Component;

/**
 * Where the reader sites of a process ask its delivery API: a port of the loopback interface that the system chooses. What
 * comes here is as much as the sites have pages in hand, and never waits behind those who wait for pages, each of which
 * could hold what the other needs.
 */
@Component
@ConditionalOnBooleanProperty(name = {"moothall.api.enabled", "moothall.website.enabled"})
class OwnEntrance implements WebServerFactoryCustomizer<TomcatServletWebServerFactory>, DeliveryHere {

    private static final String LOOPBACK = "127.0.0.1";

    private final Connector connector = new Connector();

    @Override
    public void customize(TomcatServletWebServerFactory factory) {
        connector.setPort(0);
        // A protocol that cannot be bound to one address ends the start: nobody else is to come in here.
        AbstractProtocol<?> protocol = (AbstractProtocol<?>) connector.getProtocolHandler();
        protocol.setAddress(InetAddress.ofLiteral(LOOPBACK));
        protocol.setExecutor(new VirtualThreadExecutor("own-request-"));
        factory.addAdditionalConnectors(connector);
    }

    @Override
    public URI address() {
        return URI.create("http://" + LOOPBACK + ":" + connector.getLocalPort() + "/");
    }
}
