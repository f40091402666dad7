package io.weldgate.api.register;

import io.weldgate.WeldgateTest;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.test.web.server.LocalServerPort;
import org.springframework.jdbc.core.JdbcTemplate;

/** The registers over the API, from which the rows of the forms' examples are gone when a test is over. */
@WeldgateTest
abstract class KeptRegisters {

    @LocalServerPort
    int port;
    @Autowired
    JdbcTemplate database;
    RegisterClient registers;

    @BeforeEach
    void connect() {
        registers = new RegisterClient(port);
    }

    @AfterEach
    void putExamplesAway() {
        database.update("delete from terminal where device_id = 'T-0301'");
        database.update("delete from machine where code = 'M-0301'");
        database.update("delete from site where code = 'S-0101'");
        database.update("delete from construction_site where code = 'C-0101'");
        database.update("delete from unit_rule where rule_no = 'R-0101'");
        database.update("delete from unit_duty where duty_no = 'D-0101'");
        database.update("delete from unit_drill where drill_no = 'E-0101'");
        database.update("delete from surveyed where survey_no = '150621100-101'");
        database.update("delete from person where person_no = 'P-0101'");
        database.update("delete from work_unit where code = 'U-0101'");
        database.update("delete from department where code = 'D-TR'");
        database.update("delete from area where code = '150621101'");
    }
}
