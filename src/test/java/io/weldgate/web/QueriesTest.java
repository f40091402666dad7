package io.weldgate.web;

import static io.weldgate.FormToken.csrf;
import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.post;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import io.weldgate.WeldgateTest;
import jakarta.persistence.EntityManager;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.mock.web.MockHttpSession;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.transaction.support.TransactionTemplate;
import org.springframework.web.context.WebApplicationContext;

/** The pages of the morning ask the database as often for much as for little. */
@WeldgateTest
class QueriesTest {

    private static final int MANY = 40;

    @Autowired
    private WebApplicationContext context;
    @Autowired
    private JdbcTemplate database;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private EntityManager entities;
    private MockMvc pages;

    @BeforeEach
    void pages() {
        pages = MockMvcBuilders.webAppContextSetup(context).apply(springSecurity()).build();
    }

    /** All in one transaction, so on one connection, which counts what it is asked; nothing of it stays. */
    @ParameterizedTest
    @CsvSource({"/, safety1, 26", "/, em1, 35", "/units/U-0001, safety1, 30", "/units, em1, 20", "/feedback, admin, 10",
        "/registers/machines, safety1, 12", "/registers/people, em1, 12", "/trail, audit1, 12", "/accounts, admin, 12"})
    void a_page_needs_no_more_queries_for_forty_permits_and_tasks_than_for_few(String path, String account, long most)
            throws Exception {
        MockHttpSession session = signedIn(account);
        applied();
        transaction.executeWithoutResult(status -> {
            status.setRollbackOnly();
            asked(path, session);
            long few = asked(path, session);
            more();
            long many = asked(path, session);

            System.out.printf("%s of %s: %d queries, %d with %d more%n", path, account, few, many, MANY);
            assertThat(many).as("with %d more, beside %d", MANY, few).isLessThanOrEqualTo(few + 1)
                    .isLessThanOrEqualTo(most);
        });
    }

    private long asked(String path, MockHttpSession session) {
        entities.clear();
        long before = questions();
        try {
            pages.perform(get(path).session(session)).andExpect(status().isOk());
        } catch (Exception e) {
            throw new IllegalStateException(e);
        }
        return questions() - before - 1;
    }

    private long questions() {
        return database.queryForObject("select variable_value from information_schema.session_status "
                + "where variable_name = 'QUESTIONS'", Long.class);
    }

    /** Copies of one permit with its task: as much more work as there would be on a busy day. */
    private void more() {
        String task = database.queryForObject("select max(T.ID_) from ACT_RU_TASK T join ACT_RU_IDENTITYLINK L "
                + "on L.TASK_ID_ = T.ID_ where L.GROUP_ID_ = 'U-0001:SAFETY_OFFICER'", String.class);
        String permit = database.queryForObject("select max(permit_no) from permit", String.class);
        copies("machine", "code", "M-0061", "code");
        copies("person", "person_no", "welder1", "person_no");
        copies("permit", "permit_no", permit, "permit_no");
        copies("permit_welder", "permit_no", permit, "permit_no");
        copies("ACT_RU_TASK", "ID_", task, "ID_");
        copies("ACT_RU_IDENTITYLINK", "TASK_ID_", task, "ID_", "TASK_ID_");
    }

    private void copies(String table, String key, String value, String... changed) {
        database.execute("create temporary table copied as select * from " + table + " where " + key + " = '" + value
                + "' limit 1");
        for (int i = 0; i < MANY; i++) {
            for (String column : changed) {
                database.update("update copied set " + column + " = ?", "copy-" + i);
            }
            database.update("insert into " + table + " select * from copied");
        }
        database.execute("drop temporary table copied");
    }

    private void applied() throws Exception {
        pages.perform(post("/permits/new").session(signedIn("welder1")).with(csrf()).param("machineCode", "M-0009")
                .param("welders", "welder1", "").param("watch", "watch1").param("process", "PLASMA")
                .param("workPlace", "一号车间").param("latitude", "40.408").param("longitude", "110.034")
                .param("from", "2030-03-05T09:00").param("until", "2030-03-05T11:00").param("hazards", "火花")
                .param("measures", "清除可燃物").param("workContent", "焊接").param("extinguishers", "2"))
                .andExpect(status().isFound());
    }

    private MockHttpSession signedIn(String account) throws Exception {
        var session = new MockHttpSession();
        pages.perform(post("/login").with(csrf()).session(session).param("username", account)
                .param("password", "weldgate-demo")).andExpect(status().isFound());
        return session;
    }
}
