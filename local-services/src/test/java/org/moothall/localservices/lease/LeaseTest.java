package org.moothall.localservices.lease;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.moothall.localservices.launcher.Addresses;
import org.moothall.localservices.process.FreePort;

class LeaseTest {

    @TempDir
    Path data;

    @Test
    void servicesLiveAsLongAsTheirLastWatcherAndNoLonger() throws IOException {
        Process first = sleeper();
        Process second = sleeper();
        Addresses started = Lease.found(data, first.toHandle());
        assertThat(Lease.found(data, second.toHandle())).isEqualTo(started);
        ProcessHandle launcher = launcher();

        end(first);
        await().during(Duration.ofSeconds(3)).until(() -> launcher.isAlive() && searchAnswers(started));
        end(second);
        await().atMost(Duration.ofSeconds(60)).until(() -> !launcher.isAlive());
        assertThat(searchAnswers(started)).isFalse();
        assertThat(data.resolve("services.properties")).doesNotExist();
    }

    @Test
    void startsAnewAfterTheLauncherWasKilled() throws IOException {
        Process watcher = sleeper();
        Addresses before = Lease.found(data, watcher.toHandle());
        launcher().destroyForcibly();
        await().atMost(Duration.ofSeconds(60)).until(() -> !searchAnswers(before));
        Addresses after = Lease.found(data, watcher.toHandle());
        assertThat(after).isNotEqualTo(before);
        assertThat(searchAnswers(after)).isTrue();

        ProcessHandle launcher = launcher();
        launcher.destroy();
        await().atMost(Duration.ofSeconds(60)).until(() -> !launcher.isAlive() && !searchAnswers(after));
        end(watcher);
    }

    private ProcessHandle launcher() throws IOException {
        long pid = Long.parseLong(Files.readString(data.resolve("launcher.pid")));
        return ProcessHandle.of(pid).orElseThrow();
    }

    private static boolean searchAnswers(Addresses addresses) {
        URI uri = URI.create(addresses.elasticsearchUri());
        return FreePort.answers(uri.getHost(), uri.getPort());
    }

    private static Process sleeper() throws IOException {
        return new ProcessBuilder("sleep", "600").start();
    }

    private static void end(Process process) {
        process.destroyForcibly().onExit().join();
    }
}
