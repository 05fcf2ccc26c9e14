package org.moothall.localservices.launcher;

import org.moothall.localservices.elasticsearch.LocalElasticsearch;
import org.moothall.localservices.mariadb.LocalMariaDb;

/** Starts servers from Maven's jars, in processes of their own. */
record LocalStarter(LauncherOptions options) implements Starter {

    @Override
    public Started<Database> database() {
        LocalMariaDb server = LocalMariaDb.start(options.data().resolve("mariadb"), 0, options.durability());
        Database database = new Database(server.jdbcUrl(), server.username(), server.password());
        return new Started<>(database, server.process()::isAlive, server::stop);
    }

    @Override
    public Started<String> search() {
        LocalElasticsearch node = LocalElasticsearch.start(options.data().resolve("elasticsearch"), 0);
        return new Started<>(node.uri().toString(), node.process()::isAlive, node::stop);
    }
}
