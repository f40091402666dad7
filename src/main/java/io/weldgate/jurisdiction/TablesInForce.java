package io.weldgate.jurisdiction;

import java.time.LocalDate;
import org.springframework.stereotype.Component;

/** The tables that hold; those that the software brings fail the start if anything is wrong with them. */
@Component
class TablesInForce {

    private final Tables brought = BroughtTables.read();

    Tables of(String areaCode, LocalDate day) {
        return brought;
    }
}
