package io.weldgate.identity;

import io.weldgate.identity.AccessRecords.Held;
import org.springframework.jdbc.core.JdbcTemplate;

/** What a unit or one of its people has filed, was told, has reported and applied for. */
record AccessPapers(JdbcTemplate database) {

    void lay(Held held) {
        work(held);
        papers(held);
        messages(held);
        applicant(held);
    }

    private void work(Held held) {
        database.update("""
                insert into registered_work (work_no, version, kind, state, unit_code, area_code, site_code,
                  work_content, work_place, latitude, longitude, elevation_metres, window_from, window_until,
                  registered_by, registered_at)
                values (?, 0, 'OTHER', 'CANCELLED', ?, ?, 'S-GENERAL', ?, 'x', 0, 0, 0, now(6), now(6), 'x', now(6))""",
                held.workNo(), held.unit(), held.area(), held.marker());
    }

    private void papers(Held held) {
        database.update("""
                insert into contract_paper (id, kind, host_unit, area_code, subject, title, number, starts_on, ends_on,
                  files, filed_by, filed_at)
                values (?, 'AGREEMENT', ?, ?, 'U-NOBODY', ?, '1', '2026-01-01', '2026-01-02', '', 'x', now(6))""",
                held.id(), held.unit(), held.area(), held.marker());
        database.update("""
                insert into delegation (id, unit_code, area_code, role, delegator, delegate, starts_at, ends_at, reason)
                values (?, ?, ?, 'SAFETY_OFFICER', ?, 'x', now(6), now(6), ?)""", held.id(), held.unit(), held.area(),
                held.unit().equals("U-0001") ? "safety1" : "x", held.marker());
    }

    private void messages(Held held) {
        database.update("""
                insert into notice (id, account, kind, happened_at, subject, detail, occasion)
                values (?, ?, 'WORK_STOPPED', now(6), 'x', ?, 'access')""", held.id(), held.account(), held.marker());
        database.update("""
                insert into warning (id, code, subject, unit_code, text, raised_at)
                values (?, 'W99', ?, ?, ?, now(6))""", held.id(), held.machineCode(), held.unit(), held.marker());
        database.update("""
                insert into letter (id, channel, account, state, due_at, made_at, attempts)
                values (?, 'WEBHOOK', ?, 'DEAD', now(6), now(6), 4)""", held.id(), held.account());
        database.update("""
                insert into problem_report (id, state, text, pictures, page, browser, reporter, reporter_name,
                  area_code, reported_at, fingerprint)
                values (?, 'OPEN', ?, '', '/', '', ?, 'x', ?, now(6), ?)""", held.id(), held.marker(), held.account(),
                held.area(), "access" + held.id());
    }

    private void applicant(Held held) {
        String number = held.values().get("number");
        database.update("""
                insert into enrolment (number, version, visitor, state, calling, name, id_mac, id_number, phone,
                  unit_code, area_code, touched_at, sent_at)
                select ?, 0, ?, 'SENT', 'WELDER', ?, ?, id_number, id_number, ?, ?, now(6), now(6)
                from person where person_no = 'welder1'""", number, number, held.marker(), number, held.unit(),
                held.area());
        database.update("""
                insert into presented_certificate (id, enrolment, family, number, number_mac, category, issuer,
                  issuer_area, valid_from, valid_to, photo)
                select ?, ?, 'SPECIAL_OP', number, '', '', '', '', valid_from, valid_to, '' from certificate
                limit 1""", held.id(), number);
    }

    static void putAway(JdbcTemplate database) {
        for (String line : new String[] {"registered_work where work_no like 'NW-ACCESS%'",
            "contract_paper where id between 900001 and 900003", "delegation where id between 900001 and 900003",
            "notice where occasion = 'access'", "warning where id between 900001 and 900003",
            "letter where id between 900001 and 900003",
            "problem_report where id between 900001 and 900003",
            "presented_certificate where id between 900001 and 900003", "enrolment where number like 'EN-ACCESS%'"}) {
            database.update("delete from " + line);
        }
    }
}
