package io.weldgate.api.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.Http;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;

/** A certificate of the tests' own, {@code C-0101} of welder3. */
abstract class CertificatesFixture extends KeptRegisters {

    static final String REGISTER = "certificates";
    static final String NUMBER = "T150621198203121050";

    @BeforeEach
    @AfterEach
    void clearUp() {
        database.update("delete from certificate where certificate_id in ('C-0101', 'C-0102')");
        database.update("update certificate set state = 'VALID', state_reason = null, verification_note = null "
                + "where certificate_id = 'C-welder3'");
    }

    ObjectNode entered() {
        ObjectNode row = registers.examples(REGISTER, "safety1");
        registers.post(REGISTER, row, "safety1");
        return row;
    }

    List<String> history() {
        return database.queryForList("select text from audit_entry where subject = 'certificates:C-0101' "
                + "and step = 'register.changed' order by id", String.class);
    }

    /** The codes of what is found when he scans a machine. */
    List<String> scanned(String welder) {
        Http http = new Http(port);
        return http.json("/api/v1/machines/M-0100/scan", Map.of("latitude", 40.408, "longitude", 110.034),
                "Authorization", "Bearer " + http.token(welder)).body().get("findings").findValuesAsText("code");
    }

    List<String> found(String query) {
        return registers.get(REGISTER + "?size=100&" + query, "safety1").body().get("rows")
                .findValuesAsText("certificateId");
    }
}
