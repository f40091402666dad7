package io.weldgate.web.permit;

import io.weldgate.decision.CheckStep;
import io.weldgate.permit.Check;
import io.weldgate.permit.Checks;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitStatus;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** How far the five steps 审批 · 清理 · 动火 · 监护 · 处置 have come. */
@Component
class Progress {

    private static final Set<PermitStatus> UNDER_WAY = EnumSet.of(PermitStatus.IN_APPROVAL, PermitStatus.RETURNED,
            PermitStatus.ISSUED, PermitStatus.WORKING, PermitStatus.SUSPENDED, PermitStatus.FIRE_WATCH);
    private static final Set<PermitStatus> WORK_OVER = EnumSet.of(PermitStatus.FIRE_WATCH, PermitStatus.CLOSED);

    private final Checks checks;

    Progress(Checks checks) {
        this.checks = checks;
    }

    List<Stage> of(Permit permit) {
        Set<CheckStep> confirmed = checks.latest(permit.permitNo()).stream().map(Check::step)
                .collect(Collectors.toSet());
        boolean worked = permit.startedAt() != null && WORK_OVER.contains(permit.status());
        boolean open = UNDER_WAY.contains(permit.status());
        return List.of(
                stage("approval", confirmed.contains(CheckStep.APPROVAL), open),
                stage("clearing", confirmed.contains(CheckStep.CLEARING),
                        open && confirmed.contains(CheckStep.APPROVAL)),
                stage("work", worked, open && confirmed.contains(CheckStep.CLEARING)),
                stage("watch", worked, open && confirmed.contains(CheckStep.READINESS)),
                stage("disposal", permit.status() == PermitStatus.CLOSED || permit.clearedAt() != null,
                        permit.status() == PermitStatus.FIRE_WATCH));
    }

    private static Stage stage(String name, boolean done, boolean begun) {
        return new Stage(name, done ? "done" : begun ? "now" : "open");
    }

    /** @param state done, now or open */
    record Stage(String name, String state) {}
}
