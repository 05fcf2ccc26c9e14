package org.moothall.content.graphql.http;

import jakarta.servlet.http.HttpServletRequest;
import java.net.InetSocketAddress;
import java.net.URI;
import java.util.Collections;
import java.util.Map;
import java.util.UUID;
import org.springframework.graphql.server.WebGraphQlRequest;
import org.springframework.http.HttpHeaders;
import org.springframework.http.server.ServletServerHttpRequest;
import org.springframework.util.LinkedMultiValueMap;

/** A GraphQL request with what interceptors may want to know of the HTTP request around it. */
final class WebRequests {

    private WebRequests() {}

    static WebGraphQlRequest of(HttpServletRequest request, GraphQlHttpRequest graphQl) {
        HttpHeaders headers = new ServletServerHttpRequest(request).getHeaders();
        return new WebGraphQlRequest(
                URI.create(request.getRequestURL().toString()),
                headers,
                new LinkedMultiValueMap<>(),
                InetSocketAddress.createUnresolved(request.getRemoteAddr(), request.getRemotePort()),
                Map.of(),
                graphQl.toGraphQl(),
                UUID.randomUUID().toString(),
                Collections.list(request.getLocales()).getFirst());
    }
}
