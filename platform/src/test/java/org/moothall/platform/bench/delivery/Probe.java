package org.moothall.platform.bench.delivery;

import com.sun.management.ThreadMXBean;
import com.sun.tools.attach.AttachNotSupportedException;
import com.sun.tools.attach.VirtualMachine;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import javax.management.remote.JMXConnector;
import javax.management.remote.JMXConnectorFactory;
import javax.management.remote.JMXServiceURL;
import org.moothall.localservices.Services;
import org.moothall.platform.running.RunningMoothall;
import org.moothall.platform.running.SampleToken;
import tools.jackson.databind.json.JsonMapper;

/** What a running program has used so far, looked at from outside. */
final class Probe implements AutoCloseable {

    /** Of all caches together. */
    private static final String HITS = "/actuator/metrics/cache.gets?tag=result:hit";

    private static final HttpClient HTTP = HttpClient.newHttpClient();
    private static final double TICKS = 100;
    private static final int USER_TIME = 13;
    private static final int SYSTEM_TIME = 14;

    private final long pid;
    private final URI hits;
    private final Connection database;
    private final JMXConnector jvm;
    private final ThreadMXBean threads;

    private Probe(long pid, URI hits, Connection database, JMXConnector jvm, ThreadMXBean threads) {
        this.pid = pid;
        this.hits = hits;
        this.database = database;
        this.jvm = jvm;
        this.threads = threads;
    }

    static Probe of(RunningMoothall moothall, Services services) throws IOException, SQLException {
        JMXConnector jvm = attach(moothall.pid());
        return new Probe(
                moothall.pid(),
                moothall.at(HITS),
                DriverManager.getConnection(services.jdbcUrl(), services.username(), services.password()),
                jvm,
                ManagementFactory.newPlatformMXBeanProxy(
                        jvm.getMBeanServerConnection(), ManagementFactory.THREAD_MXBEAN_NAME, ThreadMXBean.class));
    }

    /** What it has used since it was started. */
    Used used() throws IOException, SQLException, InterruptedException {
        return new Used(cpuSeconds(), threads.getTotalThreadAllocatedBytes(), statements(), hits());
    }

    /**
     * What of a program's memory lies in the machine's, in megabytes, as the kernel has it: to look into the program
     * would have it load what lets it be looked into.
     */
    static long residentMegabytes(RunningMoothall moothall) throws IOException {
        return Files.readAllLines(Path.of("/proc/" + moothall.pid() + "/status")).stream()
                .filter(line -> line.startsWith("VmRSS:"))
                .mapToLong(line -> Long.parseLong(line.replaceAll("\\D", "")) / 1024)
                .findFirst()
                .orElseThrow();
    }

    private double cpuSeconds() throws IOException {
        // Behind the name, which may hold spaces, the third field of the line comes first.
        String line = Files.readString(Path.of("/proc/" + pid + "/stat"));
        String[] fields = line.substring(line.lastIndexOf(')') + 2).split(" ", -1);
        return (Long.parseLong(fields[USER_TIME - 2]) + Long.parseLong(fields[SYSTEM_TIME - 2])) / TICKS;
    }

    /** Of all who use this MariaDB: measure on a quiet one. */
    private long statements() throws SQLException {
        try (Statement statement = database.createStatement();
                ResultSet row = statement.executeQuery("show global status like 'Questions'")) {
            row.next();
            return row.getLong(2);
        }
    }

    private long hits() throws IOException, InterruptedException {
        HttpResponse<String> answer = HTTP.send(
                HttpRequest.newBuilder(hits)
                        .header("Authorization", "Bearer " + SampleToken.ADMINISTRATOR)
                        .build(),
                BodyHandlers.ofString());
        if (answer.statusCode() != 200) {
            throw new IOException(hits + " answered " + answer.statusCode() + ": " + answer.body());
        }
        return JsonMapper.shared()
                .readTree(answer.body())
                .at("/measurements/0/value")
                .asLong();
    }

    /** By JMX over RMI, which deserialises what it gets: from a process that this one has started. */
    @SuppressWarnings("BanJNDI")
    private static JMXConnector attach(long pid) throws IOException {
        try {
            VirtualMachine machine = VirtualMachine.attach(Long.toString(pid));
            try {
                return JMXConnectorFactory.connect(new JMXServiceURL(machine.startLocalManagementAgent()));
            } finally {
                machine.detach();
            }
        } catch (AttachNotSupportedException e) {
            throw new IOException("Cannot look into process " + pid, e);
        }
    }

    @Override
    public void close() throws IOException, SQLException {
        jvm.close();
        database.close();
    }

    /**
     * What was used.
     *
     * @param cpuSeconds of all processors
     * @param allocatedBytes on the heap
     * @param statements that the database was sent
     * @param hits of the caches
     */
    record Used(double cpuSeconds, long allocatedBytes, long statements, long hits) {

        /** What each of so many requests took since then. */
        PerRequest since(Used before, long requests) {
            return new PerRequest(
                    (cpuSeconds - before.cpuSeconds) * 1000 / requests,
                    (allocatedBytes - before.allocatedBytes) / 1024.0 / requests,
                    (double) (statements - before.statements) / requests,
                    (double) (hits - before.hits) / requests);
        }
    }

    /**
     * What a request takes.
     *
     * @param cpuMillis which are also the seconds for a thousand
     * @param allocatedKilobytes on the heap
     * @param statements that the database was sent
     * @param hits of the caches: of answers, documents, their places, what was made of them, and what is like them
     */
    record PerRequest(double cpuMillis, double allocatedKilobytes, double statements, double hits) {}
}
