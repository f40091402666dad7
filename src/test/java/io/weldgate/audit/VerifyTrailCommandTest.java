package io.weldgate.audit;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.keyring.DataFolder;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.jdbc.JdbcConnectionDetails;
import org.springframework.transaction.support.TransactionTemplate;

/** The command in a process of its own, on the database of the running application. */
@WeldgateTest
class VerifyTrailCommandTest {

    @Autowired
    private JdbcConnectionDetails details;
    @Autowired
    private DataFolder data;
    @Autowired
    private Trail trail;
    @Autowired
    private Chaining chaining;
    @Autowired
    private TransactionTemplate transaction;

    @Test
    void it_says_that_the_trail_is_whole_and_that_it_is_not_by_the_keys_of_another_installation()
            throws Exception {
        transaction.executeWithoutResult(status -> trail.changed(Entry.of("M-0001", "watch.present", Actor.PLATFORM)));
        chaining.chainLate();

        Ended whole = verified("--weldgate.data-dir=" + data.path("x").getParent());
        assertThat(whole.output()).startsWith("留痕完整 OK");
        assertThat(whole.code()).isEqualTo(VerifyTrailCommand.WHOLE);

        Ended stranger = verified("--weldgate.data-dir=" + data.path("other"));
        assertThat(stranger.output()).contains("FORGED", "BROKEN", "no head in a second place");
        assertThat(stranger.code()).isEqualTo(VerifyTrailCommand.BROKEN);
    }

    private Ended verified(String setting) throws IOException, InterruptedException {
        String classPath = Arrays.stream(System.getProperty("java.class.path").split(File.pathSeparator))
                .filter(entry -> !entry.contains("test-classes")).collect(Collectors.joining(File.pathSeparator));
        var command = new ArrayList<>(List.of(ProcessHandle.current().info().command().orElse("java"), "-cp", classPath,
                "io.weldgate.Weldgate", "verify-trail", "--weldgate.database.url=" + details.getJdbcUrl(),
                "--weldgate.database.username=" + details.getUsername(),
                "--weldgate.database.password=" + details.getPassword(), setting));
        Process process = new ProcessBuilder(command).start();
        String output = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
        return new Ended(process.waitFor(), output);
    }

    private record Ended(int code, String output) {}
}
