package org.moothall.website.delivery;

import java.net.URI;
import org.jspecify.annotations.Nullable;
import org.moothall.website.site.WebsiteSettings;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.web.server.context.WebServerInitializedEvent;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** Where the delivery API is: where the settings say, or else in this process. */
@Component
final class DeliveryAddress {

    private final @Nullable URI set;
    private final ObjectProvider<DeliveryHere> ownEntrance;
    private volatile @Nullable URI here;

    DeliveryAddress(WebsiteSettings settings, ObjectProvider<DeliveryHere> ownEntrance) {
        this.ownEntrance = ownEntrance;
        this.set = settings.delivery().address();
    }

    @EventListener
    void started(WebServerInitializedEvent event) {
        if (event.getApplicationContext().getServerNamespace() == null) {
            DeliveryHere own = ownEntrance.getIfAvailable();
            here = own == null
                    ? URI.create("http://127.0.0.1:" + event.getWebServer().getPort() + "/")
                    : own.address();
        }
    }

    /** Of a path of the API. Unavailable before this process has begun to listen. */
    URI of(String path) {
        URI base = set == null ? here : set;
        if (base == null) {
            throw new DeliveryUnavailable("This process does not listen yet", null);
        }
        return base.resolve(path);
    }
}
