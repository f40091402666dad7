package io.weldgate.embedded;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import io.weldgate.WeldgateTest;
import io.weldgate.keyring.DataFolder;
import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Duration;
import java.util.concurrent.TimeUnit;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.EnabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.FilteredClassLoader;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.FilterType;

class EmbeddedDatabaseTest {

    private final Path folder = ScratchFolder.create();

    @Test
    void keeps_its_data_over_a_clean_stop() {
        run(database -> write(database, "create table kept (id int)", "insert into kept values (1)"));

        run(database -> assertThat(read(database, "select count(*) from kept")).isEqualTo("1"));
    }

    @Test
    void goes_on_with_its_data_after_it_was_killed() {
        run(database -> {
            write(database, "create table kept (id int)", "insert into kept values (1)");
            database.server().process().destroyForcibly().waitFor();
        });

        run(database -> assertThat(read(database, "select count(*) from kept")).isEqualTo("1"));
    }

    @Test
    void ends_the_server_that_a_killed_application_left_behind() throws Exception {
        Path db = Files.createDirectories(folder.resolve("db"));
        MariaDb abandoned = new MariaDb(db, new Programs(WeldgateTest.PROGRAMS));
        new Programs(WeldgateTest.PROGRAMS).unpack();
        abandoned.installOnce();
        abandoned.start(Ports.free(0, IllegalPort::new), "", Duration.ofSeconds(60));

        run(database -> assertThat(read(database, "select 1")).isEqualTo("1"));

        assertThat(abandoned.process().waitFor(1, TimeUnit.SECONDS)).isTrue();
    }

    @Test
    @EnabledOnOs(OS.LINUX)
    void is_not_ended_by_what_ends_the_applications_group_of_processes() {
        run(database -> assertThat(group(database.server().process().pid()))
                .isNotEqualTo(group(ProcessHandle.current().pid())));
    }

    @Test
    void says_which_port_is_taken_and_which_settings_help() throws IOException {
        try (ServerSocket other = new ServerSocket(0, 1, InetAddress.getByName(Ports.LOOPBACK))) {
            String port = String.valueOf(other.getLocalPort());

            runner().withPropertyValues("weldgate.database.port=" + port).run(context -> {
                Throwable failure = context.getStartupFailure();
                assertThat(new CannotStartAnalyzer().analyze(failure)).satisfies(analysis -> {
                    assertThat(analysis.getDescription()).contains("Port " + port, "database", "in use");
                    assertThat(analysis.getAction()).contains("weldgate.database.port", "weldgate.database.url");
                });
            });
        }
    }

    @Test
    void refuses_a_folder_that_another_application_uses() {
        run(database -> runner().run(context -> assertThat(context.getStartupFailure())
                .hasRootCauseInstanceOf(CannotStart.class).rootCause()
                .hasMessageContaining("Another running application")));
    }

    @Test
    void lets_nobody_in_without_its_password_and_only_from_this_machine() {
        run(database -> {
            assertThatExceptionOfType(SQLException.class).isThrownBy(() ->
                    DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), "").close());
            assertThatExceptionOfType(SQLException.class).isThrownBy(() ->
                    DriverManager.getConnection(database.getJdbcUrl(), "root", "").close());
            assertThat(read(database, "select @@bind_address")).isEqualTo("127.0.0.1");
            assertThat(folder.resolve("db/account.sql")).doesNotExist();
        });
    }

    @Test
    void isolates_and_tells_time_as_the_engine_needs_it() {
        run(database -> {
            assertThat(read(database, "select @@transaction_isolation")).isEqualTo("READ-COMMITTED");
            assertThat(read(database, "select @@time_zone")).isEqualTo("+00:00");
            assertThat(read(database, "select @@collation_database")).isEqualTo("utf8mb4_bin");
        });
    }

    @Test
    void starts_nothing_when_a_server_is_named() {
        runner().withPropertyValues("weldgate.database.url=jdbc:mysql://db/weldgate").run(context ->
                assertThat(context).hasNotFailed().doesNotHaveBean(EmbeddedDatabase.class));
    }

    @Test
    void asks_for_a_server_when_the_build_holds_none() {
        runner().withClassLoader(new FilteredClassLoader("ch.vorburger")).run(context ->
                assertThat(new CannotStartAnalyzer().analyze(context.getStartupFailure()).getAction())
                        .contains("weldgate.database.url"));
    }

    private void run(Work work) {
        runner().run(context -> work.on(context.getBean(EmbeddedDatabase.class)));
    }

    private ApplicationContextRunner runner() {
        return new ApplicationContextRunner()
                .withBean(DataFolder.class).withUserConfiguration(Settings.class)
                .withPropertyValues("weldgate.data-dir=" + folder, "weldgate.database.port=0",
                        "weldgate.database.programs=" + WeldgateTest.PROGRAMS);
    }

    private static void write(EmbeddedDatabase database, String... statements) throws SQLException {
        try (Connection connection = connect(database)) {
            for (String each : statements) {
                connection.createStatement().execute(each);
            }
        }
    }

    private static String read(EmbeddedDatabase database, String query) throws SQLException {
        try (Connection connection = connect(database); ResultSet rows = connection.createStatement()
                .executeQuery(query)) {
            rows.next();
            return rows.getString(1);
        }
    }

    /** The third word after the program's name in what Linux tells of a process. */
    private static String group(long process) throws IOException {
        String told = Files.readString(Path.of("/proc/" + process + "/stat"));
        return told.substring(told.lastIndexOf(')')).split(" ")[3];
    }

    private static Connection connect(EmbeddedDatabase database) throws SQLException {
        return DriverManager.getConnection(database.getJdbcUrl(), database.getUsername(), database.getPassword());
    }

    private interface Work {
        void on(EmbeddedDatabase database) throws Exception;
    }

    private static class IllegalPort extends CannotStart {
        IllegalPort() {
            super("no free port", "");
        }
    }

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DatabaseSettings.class)
    @ComponentScan(basePackageClasses = EmbeddedDatabase.class,
            excludeFilters = @ComponentScan.Filter(type = FilterType.REGEX, pattern = ".*(Broker|Test).*"))
    static class Settings {}
}
