package io.weldgate.rule;

import io.weldgate.decision.Fact;
import io.weldgate.decision.PermitFact;
import java.time.Instant;
import java.util.Set;

/** A permit to be altered in one respect at a time. */
final class OnFile {

    private String number = "HW-1";
    private String status = "ISSUED";
    private String machine = "M-1";
    private Set<String> welders = Set.of(Hearsay.WELDER);
    private String watch = "watch1";
    private boolean trained = true;
    private String approver = "safety1";
    private Instant from = Hearsay.NOW.minusSeconds(3600);
    private Instant until = Hearsay.NOW.plusSeconds(3600);
    private int extinguishers = 2;

    OnFile in(String current) {
        status = current;
        return this;
    }

    OnFile forMachine(String code) {
        machine = code;
        return this;
    }

    OnFile forWelders(String... personNos) {
        welders = Set.of(personNos);
        return this;
    }

    OnFile watchedBy(String personNo, boolean isTrained) {
        watch = personNo;
        trained = isTrained;
        return this;
    }

    OnFile approvedBy(String personNo) {
        approver = personNo;
        return this;
    }

    OnFile from(Instant begin, Instant end) {
        from = begin;
        until = end;
        return this;
    }

    OnFile withExtinguishers(int count) {
        extinguishers = count;
        return this;
    }

    Fact fact() {
        return new PermitFact.PermitOnFile(number, status, machine, welders, watch, trained, "applicant1", approver,
                from, until, extinguishers);
    }
}
