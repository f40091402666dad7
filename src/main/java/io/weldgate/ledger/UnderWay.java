package io.weldgate.ledger;

import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitStatus;
import io.weldgate.permit.Permits;
import java.util.Arrays;
import java.util.Collection;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Whether work rests on a row, so that what it rests on does not change under somebody's hands. */
@Component
class UnderWay {

    private static final Set<PermitStatus> OPEN = Arrays.stream(PermitStatus.values()).filter(PermitStatus::isOpen)
            .collect(Collectors.toUnmodifiableSet());

    private final Permits permits;

    UnderWay(Permits permits) {
        this.permits = permits;
    }

    boolean withMachine(String machineCode) {
        return permits.existsByMachineCodeAndStatusIn(machineCode, OPEN);
    }

    /** An open permit for the machine with a welder who is none of these; nobody is in the way of who is nobody. */
    Optional<String> withOthers(String machineCode, Collection<String> people) {
        return people.isEmpty() ? Optional.empty() : permits.findByMachineCodeAndStatusIn(machineCode, OPEN).stream()
                .filter(permit -> !people.containsAll(permit.welders())).map(Permit::permitNo).findFirst();
    }

    boolean atSite(String unitCode, String siteCode) {
        return permits.existsByUnitCodeAndSiteCodeAndStatusIn(unitCode, siteCode, OPEN);
    }
}
