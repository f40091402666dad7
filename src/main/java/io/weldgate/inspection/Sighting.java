package io.weldgate.inspection;

import io.weldgate.audit.Entry;
import io.weldgate.audit.Trail;
import io.weldgate.certificate.Certificate;
import io.weldgate.decision.Permission;
import io.weldgate.inspection.Subjects.Named;
import io.weldgate.registry.Scope;
import io.weldgate.unlocking.MachineView;
import io.weldgate.unlocking.Scan;
import io.weldgate.unlocking.Scanning;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Shows an inspector what the platform knows of the machine, the person or the place before him. */
@Component
public class Sighting {

    private final Subjects subjects;
    private final MachineView machines;
    private final Scanning scanning;
    private final Checklists checklists;
    private final Trail trail;

    Sighting(Subjects subjects, MachineView machines, Scanning scanning, Checklists checklists, Trail trail) {
        this.subjects = subjects;
        this.machines = machines;
        this.scanning = scanning;
        this.checklists = checklists;
        this.trail = trail;
    }

    /** The parameters as they are typed or scanned; any may be blank. A look at a certificate is on the trail. */
    @Transactional
    public Sight look(InspectionKind kind, String machineCode, String certificateNumber, String unitCode,
            String siteCode, Inspector by) {
        Named named = new Named(machineCode, certificateNumber, null, unitCode, siteCode);
        Optional<Subject> subject = subjects.of(named, by.scope());
        List<Certificate> cards = subjects.certificates(named);
        cards.forEach(it -> trail.changed(Entry.of(it.certificateId(), "certificate.looked", by.actor())));
        MachineView.View machine = subject.map(Subject::machine)
                .flatMap(it -> machines.of(it.code(), Scope.everything())).orElse(null);
        Permission verdict = machine == null || cards.isEmpty() ? null
                : scanning.scan(machine.machineCode(), cards.get(0).holder(), Scope.everything(), null, null)
                        .map(Scan::permission).orElse(null);
        Checklist list = checklists.current();
        return new Sight(subject.orElse(null), machine, cards, machine == null ? null : machine.permitNo(), verdict,
                list, list.of(kind, subject.map(Subject::profiles).orElse(List.of())));
    }
}
