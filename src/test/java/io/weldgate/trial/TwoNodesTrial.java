package io.weldgate.trial;

import static java.time.Duration.ofSeconds;
import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import io.weldgate.api.Browser;
import io.weldgate.identity.Codes;
import io.weldgate.story.Crew;
import io.weldgate.story.Job;
import io.weldgate.story.Ledger;
import io.weldgate.trial.Nodes.Node;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.extension.ExtendWith;
import org.springframework.jdbc.core.JdbcTemplate;

/** Two nodes do together what one does. */
@ExtendWith(WeldgateTest.Impatient.class)
class TwoNodesTrial {

    private static final Pattern SECRET = Pattern.compile("data-secret[^>]*>([A-Z2-7]+)<");
    private static final String PASSWORD = "weldgate-demo";

    private static Nodes nodes;
    private static Node one;
    private static Node other;
    private static JdbcTemplate tables;

    @BeforeAll
    static void bothAreUp() {
        nodes = new Nodes("--weldgate.unlocking.round=PT0.1S", "--weldgate.unlocking.resend=PT1S");
        one = nodes.start("one");
        other = nodes.start("other");
        tables = nodes.tables();
    }

    @AfterAll
    static void stop() throws Exception {
        nodes.close();
    }

    @Test
    void a_permit_whose_every_step_is_taken_at_the_other_node_comes_to_its_end() {
        try (Terminal terminal = nodes.terminal("T-0100")) {
            Crew here = one.crew();
            Crew there = here.elsewhere(other.port());
            String permitNo = Job.appliedFor(here, "M-0100").permitNo();

            Job.on(there, permitNo).approved();
            Job.on(here, permitNo).done("watch1", "verify-approval");
            Job.on(there, permitNo).done("welder1", "clear-site");
            Job.on(here, permitNo).done("welder1", "confirm-readiness");
            Job.on(there, permitNo).done("watch1", "take-up-watch");
            Job.on(here, permitNo).live();
            Job.on(there, permitNo).done("welder1", "end-hot-work").done("welder1", "dispose-site");
            Job.on(here, permitNo).done("watch1", "confirm-no-residual-fire");
            Job.on(there, permitNo).done("safety1", "accept-work").becomes("CLOSED");

            assertThat(terminal.heard()).extracting(Terminal.Heard::actionCode).containsExactly("1", "0");
            assertThat(tables.queryForList("select attempts from command where permit_no = ?", Integer.class, permitNo))
                    .containsExactly(1, 1);
            new Ledger(tables).agreesWithItself();
        }
    }

    @Test
    void a_command_that_is_handed_over_again_is_so_by_one_node_each_time() {
        try (Terminal terminal = nodes.terminal("T-0002")) {
            terminal.answers(never -> { });
            String device = terminal.deviceId();
            terminal.says("up", heartbeat(1, System.currentTimeMillis()));

            await().until(() -> terminal.heard("0").size() > 8);

            await().atMost(ofSeconds(60)).untilAsserted(() -> assertThat(tables.queryForObject(
                    "select sum(attempts) from command where device_id = ? and not_after < utc_timestamp(6)",
                    Integer.class, device)).isEqualTo(terminal.heard("0").size()));
        }
    }

    @Test
    void what_a_terminal_says_is_recorded_once_with_numbers_with_a_time_and_with_neither() {
        try (Terminal terminal = nodes.terminal("T-0003")) {
            terminal.isMute(true);
            int before = uplinks();
            terminal.warns("W17");
            terminal.says("up", "{\"actionCode\":\"E0\",\"content\":{\"type\":\"timed\"},\"timestamp\":"
                    + System.currentTimeMillis() + "}");
            terminal.says("up", "{\"actionCode\":\"E0\",\"content\":{\"type\":\"plain\"}}");
            terminal.says("up", "{\"actionCode\":\"FF\",\"content\":{\"switchState\":0,\"current\":0}}");

            await().during(ofSeconds(3)).atMost(ofSeconds(30)).until(() -> uplinks() == before + 4);
            assertThat(tables.queryForList("select text from warning where subject = 'M-0003'", String.class))
                    .containsExactlyInAnyOrder("trial", "timed", "plain");
            assertThat(Stream.of(one, other).mapToDouble(node -> counted(node, "REPEATED")).sum())
                    .as("both have heard it").isGreaterThanOrEqualTo(4);
        }
    }

    @Test
    void who_signs_in_at_one_node_with_two_factors_works_at_the_other_and_signs_off_there() throws Exception {
        try (Wire balancer = new Wire(one.port())) {
            Browser browser = new Browser(balancer.port()).signedIn("safety3", PASSWORD);
            balancer.leadsTo(other.port());
            assertThat(browser.isSignedIn()).isTrue();
            var shown = SECRET.matcher(browser.get("/account/second-factor").text());
            assertThat(shown.find()).isTrue();
            balancer.leadsTo(one.port());
            assertThat(browser.send("/account/second-factor", "/account/second-factor",
                    Map.of("code", Codes.now(shown.group(1)))).status()).isEqualTo(200);

            Browser again = new Browser(balancer.port());
            again.login("safety3", PASSWORD);
            balancer.leadsTo(other.port());
            assertThat(Browser.where(again.send("/login/code", "/login/code",
                    Map.of("code", Codes.next(shown.group(1)))))).isEqualTo("/");
            balancer.leadsTo(one.port());
            assertThat(again.isSignedIn()).isTrue();
            balancer.leadsTo(other.port());
            again.send("/account", "/logout", Map.of());
            balancer.leadsTo(one.port());
            assertThat(again.isSignedIn()).isFalse();
        } finally {
            tables.update("delete from second_factor");
            tables.update("update account set second_factor = false");
        }
    }

    @Test
    void what_both_look_for_is_found_once() {
        tables.update("insert into terminal_state (device_id, online, received_at) values ('T-0009', true, ?)",
                "2026-01-01 00:00:00");
        try (Terminal terminal = nodes.terminal("T-0004")) {
            Job work = Job.appliedFor(one.crew(), "M-0004").working();
            tables.update("update permit set watch_seen_at = watch_seen_at - interval 1 hour where permit_no = ?",
                    work.permitNo());
            await().until(() -> count("select count(*) from warning where code = 'W11'") > 0);
            await().until(() -> count("select count(*) from audit_entry where step = 'silence.noticed'") > 0);
            Job.allOver(other.crew(), "M-0004");

            await().during(ofSeconds(5)).atMost(ofSeconds(30)).until(() ->
                    count("select count(*) from warning where code = 'W11'") == 1);
            assertThat(count("select count(*) from audit_entry where step = 'silence.noticed'")).isEqualTo(1);
            assertThat(List.of("select occasion, account from notice group by 1, 2 having count(*) > 1",
                    "select entry_id from trail_link group by 1 having count(*) > 1",
                    "select subject, text from warning group by 1, 2 having count(*) > 1"))
                    .allSatisfy(twice -> assertThat(tables.queryForList(twice)).as(twice).isEmpty());
            assertThat(count("select count(*) from notice")).isPositive();
            assertThat(count("select count(*) from trail_link")).isPositive();
        }
    }

    private static int uplinks() {
        return count("select count(*) from uplink where device_id = 'T-0003'");
    }

    private static int count(String query) {
        return tables.queryForObject(query, Integer.class);
    }

    private static double counted(Node node, String outcome) {
        String page = new Browser(node.port()).signedIn("admin", PASSWORD)
                .fetch("/actuator/metrics/weldgate.uplinks.recorded?tag=outcome:" + outcome).text();
        var value = Pattern.compile("\"value\":([0-9.]+)").matcher(page);
        return value.find() ? Double.parseDouble(value.group(1)) : 0;
    }

    static String heartbeat(int switchState, long at) {
        return "{\"actionCode\":\"FF\",\"content\":{\"switchState\":%d,\"current\":%d},\"timestamp\":%d}"
                .formatted(switchState, switchState * 150, at);
    }
}
