package org.moothall.platform.fault;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.moothall.platform.running.Installation;
import org.moothall.platform.running.ProgramStart;
import org.moothall.platform.running.RunningMoothall;

/** What everybody knows the password of never gets into production. */
class SampleCredentialsIT {

    @Test
    void productionRefusesToStartOnADatabaseThatHoldsThem() throws Exception {
        Installation installation = Installation.fresh("sample-credentials");
        installation.start().close();

        try (RunningMoothall production = RunningMoothall.start(ProgramStart.production(installation))) {
            assertThat(production.awaitEnd()).isNotZero();
            assertThat(production.log())
                    .contains("The database holds sample accounts that everybody can use: ")
                    .contains("editor@moothall.example")
                    .contains("Use a database of its own for this installation");
        }
    }
}
