package org.moothall.localservices;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import org.junit.jupiter.api.Test;

class ServicesTest {

    @Test
    void sharesOneStart() {
        assertThat(Services.shared()).isEqualTo(Services.shared());
    }

    @Test
    void emptiesADatabaseThatIsAskedForAgain() throws SQLException {
        Services first = Services.shared().withFreshDatabase("Services test");
        execute(first, "CREATE TABLE burst (number int)");
        Services second = Services.shared().withFreshDatabase("Services test");
        assertThat(second.jdbcUrl()).isEqualTo(first.jdbcUrl()).endsWith("/moothall_services_test");
        assertThat(query(second, "SELECT count(*) FROM information_schema.tables WHERE table_schema = database()"))
                .isEqualTo("0");
        assertThat(query(second, "SELECT @@character_set_database")).isEqualTo("utf8mb4");
    }

    @Test
    void answersSearches() throws Exception {
        HttpRequest request = HttpRequest.newBuilder(
                        URI.create(Services.shared().elasticsearchUri()))
                .build();
        var answer = HttpClient.newHttpClient().send(request, BodyHandlers.ofString());
        assertThat(answer.headers().firstValue("X-elastic-product")).hasValue("Elasticsearch");
    }

    @Test
    void namesIndicesThatNobodyElseUses() {
        Services services = Services.shared();
        assertThat(services.freshIndexPrefix())
                .isNotEqualTo(services.freshIndexPrefix())
                .matches("[a-z0-9-]+");
    }

    @Test
    void refusesAnAddressThatIsNone() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Services("mariadb://127.0.0.1", "a", "b", "http://127.0.0.1:9200"))
                .withMessageContaining("mariadb://127.0.0.1");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new Services("jdbc:mariadb://127.0.0.1/x", "a", "b", "9200"))
                .withMessageContaining("http://127.0.0.1:9200");
    }

    private static void execute(Services services, String statement) throws SQLException {
        try (Connection connection = connect(services);
                Statement sql = connection.createStatement()) {
            sql.execute(statement);
        }
    }

    private static String query(Services services, String query) throws SQLException {
        try (Connection connection = connect(services);
                Statement sql = connection.createStatement();
                ResultSet rows = sql.executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    private static Connection connect(Services services) throws SQLException {
        return DriverManager.getConnection(services.jdbcUrl(), services.username(), services.password());
    }
}
