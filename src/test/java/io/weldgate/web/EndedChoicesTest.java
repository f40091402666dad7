package io.weldgate.web;

import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.not;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;

import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/** Who has left the unit is offered on no form of it. */
class EndedChoicesTest extends AskedPages {

    @Autowired
    private JdbcTemplate database;

    @BeforeEach
    void oneHasLeftAndOneIsLeaving() {
        person("P-GONE", "2020-01-01");
        person("P-GOING", "2099-12-31");
    }

    @AfterEach
    void clearUp() {
        database.update("delete from person where person_no in ('P-GONE', 'P-GOING')");
    }

    @ParameterizedTest
    @CsvSource({"welder1, /permits/new?machineCode=M-0008", "safety1, /contractors/agreement"})
    void who_has_left_is_not_offered_and_who_is_leaving_still_is(String account, String page) throws Exception {
        pages.perform(get(page).session(signedIn(account)))
                .andExpect(content().string(allOf(not(containsString("P-GONE")), containsString("P-GOING"))));
    }

    private void person(String number, String endsOn) {
        database.update("insert into person (person_no, name, unit_code, female, watch_trained, ends_on)"
                + " values (?, '离任', 'U-0001', 0, 1, ?)", number, endsOn);
    }
}
