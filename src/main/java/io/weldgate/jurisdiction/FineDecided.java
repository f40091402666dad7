package io.weldgate.jurisdiction;

import java.math.BigDecimal;
import java.time.LocalDate;

/**
 * A fine that some department has decided and nobody has annulled since.
 *
 * @param party  who was fined: a person or a unit, by the number under which all departments know him
 * @param act    what was fined, by the number under which all departments know the act
 * @param amount yuan
 */
public record FineDecided(String party, String act, String departmentCode, String caseNo, BigDecimal amount, String law,
        String clause, LocalDate decidedOn) {}
