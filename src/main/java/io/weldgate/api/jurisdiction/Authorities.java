package io.weldgate.api.jurisdiction;

import io.weldgate.jurisdiction.Competence;
import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.Office;
import io.weldgate.jurisdiction.SanctionKind;
import io.weldgate.jurisdiction.SanctionRange;
import io.weldgate.jurisdiction.SanctionUnit;
import io.weldgate.jurisdiction.Stage;
import io.weldgate.jurisdiction.Track;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.registry.FieldOfAuthority;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/**
 * Who may act, as other programs see it.
 *
 * @param number   of the violation, V01 … V21
 * @param nobody   whether the table says expressly that nobody may punish it; {@code lead} is null then
 * @param verify   whether a lawyer has still to confirm who acts
 * @param since    what today's law threatens instead, empty unless it differs
 * @param editions numbers of the editions that answered; empty for the tables that the software brings
 */
record Authorities(Field field, Violation violation, String number, String areaCode, LocalDate on, boolean nobody,
        Kind lead, List<Kind> competent, List<Kind> assisting, boolean verify, String basis, String remark,
        List<Sanction> sanctions, List<Sanction> since, List<Long> editions) {

    static Authorities of(Competence it) {
        return new Authorities(it.field(), it.violation(), it.violation().number(), it.areaCode(), it.on(),
                it.isNobodys(), it.isNobodys() ? null : Kind.of(it.lead()), it.competent().stream().map(Kind::of)
                .toList(), it.assisting().stream().map(Kind::of).toList(), it.verify(), it.basis(), it.remark(),
                it.sanctions().stream().map(Sanction::of).toList(),
                it.since().stream().map(Sanction::of).toList(), it.editions());
    }

    /** @param byLetter whether no department of this kind holds an account there, so that it is served by letter */
    record Kind(FieldOfAuthority kind, boolean byLetter, List<Office.Seat> departments) {

        static Kind of(Office office) {
            return new Kind(office.kind(), office.servedByLetter(), office.departments());
        }
    }

    /**
     * @param by           who imposes it, or proposes it
     * @param byGovernment whether the government of county level or above decides
     * @param byIssuer     whether who issued the certificate decides
     */
    record Sanction(Track track, SanctionKind kind, Stage stage, BigDecimal min, BigDecimal max, SanctionUnit unit,
            FieldOfAuthority by, boolean byGovernment, boolean byIssuer, String law, String clause, LocalDate from,
            LocalDate until, boolean verify, String remark) {

        static Sanction of(SanctionRange it) {
            return new Sanction(it.track(), it.kind(), it.stage(), it.min(), it.max(), it.unit(), it.by(),
                    it.kind().isGovernments(), it.kind().isIssuers(), it.law(), it.clause(), it.from(), it.until(),
                    it.verify(), it.remark());
        }
    }
}
