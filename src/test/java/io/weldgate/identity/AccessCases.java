package io.weldgate.identity;

import io.weldgate.identity.AccessRecords.Held;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.springframework.jdbc.core.JdbcTemplate;

/**
 * A case with a track and a referral, an order to rectify, a tip-off and an inspection: at the first unit, in the hands
 * of one department and sent to another. Whoever else is asked for stands outside, in its area or not.
 */
record AccessCases(JdbcTemplate database) {

    private static final String HOLDER = "D-EM";
    private static final String RECEIVER = "D-FR";
    private static final List<String> INSIDE = List.of(HOLDER, RECEIVER, "D-SC");

    static boolean areOf(Held held) {
        return held.unit().equals("U-0001");
    }

    static String number(String kind, Held held) {
        return kind + "-20260101-ACCESS0" + held.id() % 10;
    }

    /** Who holds it or received it, and the commission office of its county; nobody else, wherever he is. */
    static boolean isFor(SignedIn who) {
        return who.departmentCode() != null && INSIDE.contains(who.departmentCode());
    }

    void lay(Held held) throws IOException {
        if (!areOf(held)) {
            return;
        }
        for (String[] docket : new String[][] {{number("FC", held), "CASE"}, {number("FC", held) + "-P", "TRACK"},
            {number("RF", held), "REFERRAL"}, {number("RC", held), "RECTIFICATION"}, {number("TO", held), "TIP_OFF"}}) {
            database.update("""
                    insert into docket (docket_no, kind, area_code, unit_code, unit_sees, place, title, opened_at)
                    values (?, ?, ?, ?, ?, 'x', 'x', now(6))""", docket[0], docket[1], held.area(), held.unit(),
                    docket[1].equals("RECTIFICATION"));
            database.update("insert into docket_department values (?, ?, 'HOLDS', now(6)), (?, ?, 'RECEIVED', now(6))",
                    docket[0], HOLDER, docket[0], RECEIVER);
        }
        caseWork(held);
        database.update("""
                insert into rectification (docket_no, unit_code, violation, field, hazard, major, responsible, measures,
                  state, due_on, overdue, opened_by, opened_at, department_code)
                values (?, ?, 'NO_FIRE_WATCH', 'INDUSTRY_TRADE', 'x', false, 'x', 'x', 'OPEN', '2030-01-01', 0, 'x',
                  now(6), ?)""", number("RC", held), held.unit(), HOLDER);
        database.update("""
                insert into tip_off (docket_no, code_mac, channel, concern, area_code, place, place_mark, words, photos,
                  seen_at, anonymous, insider, urgent, received_at, due_at, state, department)
                values (?, ?, 'WEB', 'NO_CERTIFICATE', ?, 'x', 'x', 'x', '', now(6), true, false, false, now(6), now(6),
                  'RECEIVED', ?)""", number("TO", held), number("TO", held), held.area(), HOLDER);
        inspection(held);
    }

    private void caseWork(Held held) {
        String caseNo = number("FC", held);
        database.update("""
                insert into case_file (case_no, act_no, department, source, field, area_code, place, unit_code, act_at,
                  facts, status, found_by, opened_at, crime_suspected)
                values (?, ?, ?, 'PATROL', 'INDUSTRY_TRADE', ?, 'x', ?, now(6), 'x', 'IN_HAND', 'x', now(6), false)""",
                caseNo, caseNo, HOLDER, held.area(), held.unit());
        database.update("insert into case_violation values (?, 'NO_FIRE_WATCH')", caseNo);
        database.update("""
                insert into case_track (track_no, version, case_no, kind, state, department, round, opened_at,
                  clock_from)
                values (?, 0, ?, 'PERSON', 'INVESTIGATING', ?, 0, now(6), now(6))""", caseNo + "-P", caseNo, HOLDER);
        database.update("""
                insert into referral (referral_no, case_no, from_department, office, department_code, by_letter, state,
                  sent_at) values (?, ?, ?, 'FIRE', ?, false, 'SENT', now(6))""", number("RF", held), caseNo, HOLDER,
                RECEIVER);
        database.update("insert into referral_violation values (?, 'NO_FIRE_WATCH')", number("RF", held));
    }

    private void inspection(Held held) throws IOException {
        database.update("insert ignore into checklist_edition (hash, content) values ('ACCESS', ?)",
                Files.readString(Path.of("rules/inspection.yml")));
        database.update("""
                insert into inspection (inspection_no, client_key, kind, result, inspector, inspector_name, unit_code,
                  area_code, place, inspected_at, recorded_at, checklist, remark)
                values (?, ?, 'SITE', 'PASSED', 'x', 'x', ?, ?, 'x', now(6), now(6), 'ACCESS', 'x')""",
                number("IN", held), number("IN", held), held.unit(), held.area());
    }

    static void putAway(JdbcTemplate database) {
        for (String line : new String[] {"inspection where checklist = 'ACCESS'",
            "checklist_edition where hash = 'ACCESS'", "tip_off where docket_no like 'TO-%-ACCESS%'",
            "rectification where docket_no like 'RC-%-ACCESS%'",
            "referral_violation where referral_no like 'RF-%-ACCESS%'",
            "referral where referral_no like 'RF-%-ACCESS%'",
            "case_track where case_no like 'FC-%-ACCESS%'", "case_violation where case_no like 'FC-%-ACCESS%'",
            "case_file where case_no like 'FC-%-ACCESS%'", "docket_department where docket_no like '%-ACCESS0%'",
            "docket where docket_no like '%-ACCESS0%'"}) {
            database.update("delete from " + line);
        }
    }
}
