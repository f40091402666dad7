package io.weldgate.api.permit;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import io.weldgate.audit.Actor;
import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.decision.Deciding;
import io.weldgate.decision.Question;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.registry.Scope;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.data.domain.PageRequest;
import org.springframework.jdbc.core.JdbcTemplate;
import org.springframework.transaction.support.TransactionTemplate;

/** Permits as the API lists and tells them. */
@WeldgateTest
class PermitAnswersTest {

    private static final int ROWS = 20;

    @Autowired
    private Permits permits;
    @Autowired
    private PermitAnswers answers;
    @Autowired
    private Trail trail;
    @Autowired
    private Deciding deciding;
    @Autowired
    private TransactionTemplate transaction;
    @Autowired
    private JdbcTemplate database;

    private final String unit = "U-" + UUID.randomUUID().toString().substring(0, 8);

    @BeforeEach
    void twentyPermitsOfAUnit() {
        for (int i = 0; i < ROWS; i++) {
            filed(unit + "-" + i, deciding.decide(Question.SCAN, "M-1", List.of()).decisionId());
        }
    }

    /**
     * Stories hold every permit that is not closed to what the trail says of it, and the trail says nothing of these.
     */
    @AfterEach
    void theyAreOver() {
        database.update("update permit set status = 'CLOSED' where unit_code = ?", unit);
    }

    @Test
    void twenty_rows_cost_as_many_statements_as_one() {
        long one = statements(1);
        long twenty = statements(ROWS);

        assertThat(twenty).as("of twenty rows; of one %d", one).isEqualTo(one).isLessThanOrEqualTo(7);
    }

    @Test
    void each_row_has_what_lies_beside_its_own_permit() {
        List<Permit> listed = listed(ROWS);

        List<PermitAnswers.Whole> rows = answers.whole(listed, Locale.ENGLISH);

        assertThat(rows).hasSize(ROWS).isEqualTo(listed.stream().map(it -> answers.whole(it, Locale.ENGLISH)).toList());
        assertThat(rows).allSatisfy(row -> {
            assertThat(row.welders()).containsExactly(row.permitNo() + "-a", "b");
            assertThat(row.signatures()).extracting(PermitAnswers.Signed::by).containsExactly(row.permitNo());
            assertThat(row.checks()).extracting(PermitAnswers.Checked::by).containsExactly(row.permitNo());
            assertThat(row.findings()).isNotEmpty();
        });
    }

    @Test
    void a_printed_document_is_told_by_its_title() {
        transaction.executeWithoutResult(it -> trail.changed(
                Entry.of(unit, "document.printed", Actor.PLATFORM).saying("hot-work-permit")));

        assertThat(trail.of(unit)).singleElement()
                .satisfies(entry -> assertThat(answers.moment(entry, Locale.ENGLISH).text())
                .isEqualTo("Document printed: Hot-work permit (GB 30871 table A.1)"));
    }

    /** All in one transaction, and so by one connection, which counts what it is asked. */
    private long statements(int rows) {
        return transaction.execute(it -> {
            long before = asked();
            assertThat(answers.whole(listed(rows), Locale.ENGLISH)).hasSize(rows);
            return asked() - before;
        });
    }

    private long asked() {
        return Long.parseLong((String) database.queryForMap("show session status like 'Com_select'").get("Value"));
    }

    private List<Permit> listed(int rows) {
        return permits.list(Scope.unit(unit), null, null, null, null, PageRequest.of(0, rows)).getContent();
    }

    private void filed(String permitNo, String decisionId) {
        database.update("""
                insert into permit set permit_no = ?, version = 0, status = 'WITHDRAWN', applicant = 'a', unit_code = ?,
                  area_code = '990000', site_code = 'S', profile = 'GENERAL', overlays = '', escalated = false,
                  signers = 'SAFETY_OFFICER', shift_checks = false, round = 2, raised = 0, machine_code = 'M', watch = 'w',
                  work_content = 'c', process = 'PLASMA', work_place = 'p', latitude = 40, longitude = 110,
                  window_from = utc_timestamp(), window_until = utc_timestamp(), hazards = '', measures = '',
                  extinguishers = 2, circumstances = '', involved_measures = '', elevation_metres = 0, urgency = 'URGENT',
                  linked_permits = '', plan = '', applied_at = utc_timestamp(6), interruptions = 0,
                  application_decision = ?""", permitNo, unit, decisionId);
        database.update("insert into permit_welder values (?, 0, ?), (?, 1, 'b')", permitNo, permitNo + "-a", permitNo);
        for (int round : List.of(1, 2)) {
            database.update("""
                    insert into permit_signature set permit_no = ?, round = ?, sequence = 1, role = 'SAFETY_OFFICER',
                      account = ?, name = 'n', signed_at = utc_timestamp(), decision_id = 'd'""", permitNo, round,
                    round == 1 ? "void" : permitNo);
        }
        database.update("""
                insert into permit_check set permit_no = ?, step = 'APPROVAL', confirmed_by = ?,
                  confirmed_at = utc_timestamp(), latitude = 40, longitude = 110, declaration = '{}'""", permitNo, permitNo);
    }
}
