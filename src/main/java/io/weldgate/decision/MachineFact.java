package io.weldgate.decision;

import java.util.Set;

/** The welding machine, who wants to use it, and what was left undone after its last use. */
public sealed interface MachineFact extends Fact {

    record WeldingMachine(String code, String unit, ControlClass controlClass, boolean faulty, boolean online)
            implements MachineFact {

        public boolean isOf(WelderFact.Worker worker) {
            return unit.equals(worker.unit());
        }
    }

    /** Someone wants to use a machine: a scan, or the unlock itself. */
    record Attempt(String machine, String welder) implements MachineFact {}

    /** The people who alone use a machine (人机匹配); of a machine that anybody of its unit may use there is none. */
    record Paired(String machine, Set<String> people) implements MachineFact {}

    /** The machine is under a stop order, which stands in a case. */
    record Stopped(String machine, String caseNo) implements MachineFact {}

    /** Work with a machine, begun under any permit, whose 处置 is not done. */
    record UnclearedWork(String permitNo, String machine) implements MachineFact {}
}
