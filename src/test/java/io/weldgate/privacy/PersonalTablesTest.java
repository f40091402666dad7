package io.weldgate.privacy;

import static org.assertj.core.api.Assertions.assertThat;

import io.weldgate.WeldgateTest;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * Where people are named in the database, and under what each is handed its own. A new table that names somebody makes
 * this fail, until it is said here what {@link Disclosing} hands out of it, or why nothing.
 */
@WeldgateTest
class PersonalTablesTest {

    private static final Map<String, String> KNOWN = Map.ofEntries(
            Map.entry("account", "more.registration"),
            Map.entry("account_role", "more.registration"),
            Map.entry("acknowledgement", "more.instructions"),
            Map.entry("audit_entry", "acts"),
            Map.entry("award", "to whom a report's reward goes is sealed, and told to him by his code alone"),
            Map.entry("case_accountability", "what an inquiry found of him: its own papers"),
            Map.entry("case_party", "more.penalties, once they are served"),
            Map.entry("certificate", "certificates"),
            Map.entry("consent", "consents"),
            Map.entry("delegation", "more.delegations"),
            Map.entry("enrolment", "more.enrolments"),
            Map.entry("inspection", "more.inspections"),
            Map.entry("inspection_signatory", "more.inspectionSignatures"),
            Map.entry("ledger_import", "what was written stands on the trail: acts"),
            Map.entry("letter", "more.letters"),
            Map.entry("look_back_entry", "a proposal to the issuer, who hears him before he revokes: certificates"),
            Map.entry("notice", "more.notices"),
            Map.entry("notice_preference", "more.mail"),
            Map.entry("pairing_person", "pairedMachines"),
            Map.entry("permit", "permits"),
            Map.entry("permit_demand", "acts"),
            Map.entry("permit_signature", "permits; the signature itself: acts"),
            Map.entry("permit_welder", "permits"),
            Map.entry("person", "person"),
            Map.entry("problem_report", "more.reports"),
            Map.entry("recovery_code", "digests, which say nothing"),
            Map.entry("rectification_step", "more.rectifications"),
            Map.entry("report_answer", "more.reports"),
            Map.entry("second_factor", "a secret that is shown once"),
            Map.entry("stored_file", "files"),
            Map.entry("tip_off", "who reports is sealed, belongs to no account, and asks by his code alone"),
            Map.entry("tip_off_handler", "by whom he was named stands on the trail: acts"),
            Map.entry("unit_duty", "the unit's own order of duties"));

    @Autowired
    private JdbcTemplate database;

    @Test
    void of_every_table_that_names_somebody_it_is_known_what_he_is_handed() {
        List<String> naming = database.queryForList("""
                select distinct table_name from information_schema.columns
                where table_schema = database() and table_name not like 'act\\\\_%'
                  and column_name regexp 'account|person|actor|uploader|reporter|author|applicant|holder|delegat|watch$'
                order by table_name""", String.class);

        assertThat(naming).containsExactlyElementsOf(new TreeMap<>(KNOWN).keySet());
    }
}
