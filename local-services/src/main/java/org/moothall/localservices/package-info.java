/**
 * MariaDB and Elasticsearch for development and tests, on a machine without Docker too.
 *
 * <p>A test asks for {@link org.moothall.localservices.Services#shared()}. It gets the addresses that the environment
 * gives ({@code SPRING_DATASOURCE_URL}, {@code SPRING_ELASTICSEARCH_URIS}); else containers, where Docker answers; else
 * real servers from Maven's jars. The first test JVM of a build starts them, every later one finds them, and they end
 * with the build. In a Spring test:
 *
 * <pre>{@code
 * @DynamicPropertySource
 * static void services(DynamicPropertyRegistry registry) {
 *     Services services = Services.shared().withFreshDatabase("publication");
 *     registry.add("spring.datasource.url", services::jdbcUrl);
 *     registry.add("spring.datasource.username", services::username);
 *     registry.add("spring.datasource.password", services::password);
 *     registry.add("spring.elasticsearch.uris", services::elasticsearchUri);
 *     registry.add("moothall.search.alias", () -> services.freshIndexPrefix() + "documents");
 * }
 * }</pre>
 *
 * <p>A fault test that kills a server starts one of its own: {@link
 * org.moothall.localservices.elasticsearch.LocalElasticsearch}, {@link
 * org.moothall.localservices.mariadb.LocalMariaDb}. {@code script/server} runs {@link
 * org.moothall.localservices.launcher.Launcher}.
 */
@NullMarked
package org.moothall.localservices;

import org.jspecify.annotations.NullMarked;
