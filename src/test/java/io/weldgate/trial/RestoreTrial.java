package io.weldgate.trial;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.Outside;
import io.weldgate.WeldgateTest;
import io.weldgate.embedded.OwnDatabase;
import io.weldgate.story.Api;
import io.weldgate.story.Chip;
import io.weldgate.story.Crew;
import io.weldgate.story.Job;
import io.weldgate.story.OwnProcess;
import java.io.File;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.TimeUnit;
import org.awaitility.Awaitility;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.springframework.util.FileSystemUtils;

/** Everything is lost but the archive that was made while the work went on; restored, the work goes on. */
class RestoreTrial {

    private static final String MACHINE = "M-0100";
    private static final String TOKEN = "a token of the trial";

    private final Path folder = Path.of("target", "scratch", UUID.randomUUID().toString()).toAbsolutePath();
    private final Path data = folder.resolve("data");
    private final Path archive = folder.resolve("backup.tar");

    @BeforeAll
    static void patience() {
        Awaitility.setDefaultTimeout(ofSeconds(60));
    }

    @Test
    void a_permit_under_way_goes_on_after_everything_was_destroyed_and_restored() throws Exception {
        Files.createDirectories(folder);
        String permitNo;
        String photo;
        try (var database = new OwnDatabase().started(); var application = started(database)) {
            Crew crew = Crew.at(application.httpPort());
            try (var chip = new Chip(application.broker(), "T-0100")) {
                Job job = Job.appliedFor(crew, MACHINE).working();
                permitNo = job.permitNo();
                photo = crew.as("watch1").upload("PHOTO", Api.picture()).body().get("fileId").asText();
                await().until(() -> letters(database) > 0 && chained(database));

                assertThat(script("backup", database)).as("%s", Files.readString(said())).isZero();
                assertThat(script("restore", database)).as("into a database that is not empty").isEqualTo(1);
                assertThat(Files.readString(said())).contains("The database is not empty");
            }
            application.killed();
        }
        FileSystemUtils.deleteRecursively(data);

        try (var database = new OwnDatabase().started()) {
            assertThat(script("restore", database)).as("%s", Files.readString(said())).isZero();
            try (var application = started(database)) {
                Crew crew = Crew.at(application.httpPort());
                assertThat(crew.as("watch1").download("/files/" + photo).body()).isEqualTo(Api.picture());
                assertThat(letters(database)).isPositive();
                assertThat(database.tables().queryForObject("select min(last_sequence) from terminal", Long.class))
                        .as("more than any terminal was told").isGreaterThanOrEqualTo(1_000_000);
                try (var chip = new Chip(application.broker(), "T-0100")) {
                    await().until(() -> crew.machine(MACHINE).get("online").asBoolean());
                    goesOn(Job.on(crew, permitNo));
                }
                await().until(() -> figures(application).contains("\nweldgate_trail_intact 1.0"));
            }
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    @Test
    void a_damaged_archive_restores_nothing() throws Exception {
        Files.createDirectories(folder);
        try (var database = new OwnDatabase().started()) {
            database.tables().execute("create table something (id int primary key)");
            assertThat(script("backup", database)).as("%s", Files.readString(said())).isZero();
            database.tables().execute("drop table something");
            byte[] bytes = Files.readAllBytes(archive);
            int middle = new String(bytes, StandardCharsets.ISO_8859_1).indexOf("database.sql.gz", 1024) + 600;
            bytes[middle]++;
            Files.write(archive, bytes);
            FileSystemUtils.deleteRecursively(data);

            assertThat(script("restore", database)).isEqualTo(1);

            assertThat(Files.readString(said())).contains("is damaged: nothing was restored");
            assertThat(database.tables().queryForList("show tables")).isEmpty();
        }
        FileSystemUtils.deleteRecursively(folder);
    }

    /** Wherever the archive caught it: the lease has lapsed meanwhile, and the fire watch verifies again. */
    private static void goesOn(Job job) {
        await().until(() -> job.task("watch1", "verify-second-time").isPresent()
                || job.status().equals("WORKING") && job.task("welder1", "end-hot-work").isPresent());
        if (job.task("watch1", "verify-second-time").isPresent()) {
            job.live();
        }
        job.closed();
    }

    private OwnProcess started(OwnDatabase database) {
        List<String> settings = new ArrayList<>(database.settings(database.port()));
        settings.addAll(List.of("--weldgate.data-dir=" + data, "--weldgate.simulator.terminals=0",
                "--weldgate.limits.residual-fire-watch=PT1S", "--weldgate.limits.lease=PT10S",
                "--weldgate.audit.first-check=PT5S", "--weldgate.metrics.token=" + TOKEN,
                "--weldgate.notification.webhook.url=http://127.0.0.1:" + Outside.freePort(),
                "--weldgate.notification.webhook.secret=" + TOKEN, "--logging.structured.format.console=ecs"));
        return new OwnProcess(settings.toArray(String[]::new)).started();
    }

    /** As an operator runs them; the password is in the environment, as the application's is. */
    private int script(String name, OwnDatabase database) throws Exception {
        var running = new ProcessBuilder(Path.of("docker", name).toAbsolutePath().toString(), archive.toString())
                .redirectErrorStream(true).redirectOutput(said().toFile());
        Map<String, String> environment = running.environment();
        environment.put("PATH", WeldgateTest.PROGRAMS.resolve("bin") + File.pathSeparator + System.getenv("PATH"));
        environment.put("LD_LIBRARY_PATH", WeldgateTest.PROGRAMS.resolve("libs").toString());
        environment.put("WELDGATE_DATA_DIR", data.toString());
        database.settings(database.port()).forEach(setting -> environment.put(setting.substring(2,
                setting.indexOf('=')).toUpperCase().replace('.', '_'), setting.substring(setting.indexOf('=') + 1)));
        Process process = running.start();
        assertThat(process.waitFor(2, TimeUnit.MINUTES)).isTrue();
        return process.exitValue();
    }

    private Path said() {
        return folder.resolve("said.log");
    }

    private static int letters(OwnDatabase database) {
        return database.tables().queryForObject("select count(*) from letter where state = 'WAITING'", Integer.class);
    }

    private static boolean chained(OwnDatabase database) {
        return database.tables().queryForObject("select count(*) from trail_link", Integer.class) > 0;
    }

    private static String figures(OwnProcess application) throws IOException, InterruptedException {
        return HttpClient.newHttpClient().send(HttpRequest.newBuilder(URI.create("http://127.0.0.1:"
                + application.httpPort() + "/actuator/prometheus")).header("Authorization", "Bearer " + TOKEN).build(),
                BodyHandlers.ofString()).body();
    }
}
