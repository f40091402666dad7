package io.weldgate.story;

import static org.awaitility.Awaitility.await;

import io.weldgate.WeldgateTest;
import io.weldgate.terminal.BrokerAccess;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** What people live through with the application, told by what they do over HTTP. */
@WeldgateTest
abstract class Story {

    /** Where the examples of the forms stand: on the site of most demo machines. */
    static final double LATITUDE = 40.4080;
    static final double LONGITUDE = 110.0340;

    @LocalServerPort
    int port;
    @Autowired
    JdbcTemplate database;

    @Autowired
    BrokerAccess broker;

    Crew crew;

    @BeforeEach
    void aCrew() {
        crew = Crew.at(port);
    }

    /** On, and known to be. */
    Chip terminalOf(String machineCode) {
        var chip = new Chip(broker, machineCode.replace("M-", "T-"));
        await().until(() -> crew.machine(machineCode).get("online").asBoolean());
        return chip;
    }

    /** Puts away what a story has left open: it would stand in the next story's way. */
    void closeEveryPermit() {
        database.queryForList("""
                select permit_no, applicant from permit join account on account = applicant and demo
                where status in ('IN_APPROVAL', 'RETURNED')""").forEach(row -> Job.on(crew, row.get("permit_no").toString())
                .act(row.get("applicant").toString(), "withdrawal", Map.of("reason", "story over")));
        database.update("update permit set status = 'CLOSED' where status in ('ISSUED','WORKING','SUSPENDED',"
                + "'FIRE_WATCH')");
    }

    /** By which the crew signs everybody in. */
    void takesTheDemosPassword(String account) {
        database.update("update account set password_hash = (select it.hash from (select password_hash hash from "
                + "account where account = 'welder1') it) where account = ?", account);
    }
}
