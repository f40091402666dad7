package io.weldgate.api.machine;

import io.weldgate.api.ApiSettings;
import io.weldgate.api.Callers;
import io.weldgate.identity.Identities;
import io.weldgate.registry.Machine;
import io.weldgate.registry.Machines;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import io.weldgate.report.Labels;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.http.CacheControl;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** Hands the labels of machines to who looks after them; the pages ask here too. */
@Component
public class MachineLabels {

    private final Machines machines;
    private final WorkUnits units;
    private final Labels labels;
    private final Callers callers;
    private final Identities identities;
    private final ApiSettings settings;

    MachineLabels(Machines machines, WorkUnits units, Labels labels, Callers callers, Identities identities,
            ApiSettings settings) {
        this.machines = machines;
        this.units = units;
        this.labels = labels;
        this.callers = callers;
        this.identities = identities;
        this.settings = settings;
    }

    /** How many one document may hold. */
    public int most() {
        return settings.labels();
    }

    /**
     * To be saved, not shown: browsers refuse to show a PDF under our content security policy.
     *
     * @return empty where one of them is not there, or none that may be seen
     * @throws io.weldgate.identity.NotAllowed for people of a unit who are not its office
     */
    public Optional<ResponseEntity<byte[]>> pdf(List<String> codes) {
        callers.mustLookAfterMachines();
        Set<String> chosen = new HashSet<>(codes);
        List<Machine> found = machines.findWithin(identities.current().scope(), chosen);
        if (found.isEmpty() || found.size() < chosen.size()) {
            return Optional.empty();
        }
        List<String> owning = found.stream().map(Machine::unitCode).distinct().toList();
        Map<String, String> owners = units.findAllById(owning).stream()
                .collect(Collectors.toMap(WorkUnit::code, WorkUnit::name));
        byte[] pdf = labels.pdf(found.stream().map(it -> new Labels.Labelled(it.code(), it.name(),
                owners.get(it.unitCode()), it.controlClass())).toList());
        return Optional.of(ResponseEntity.ok().contentType(MediaType.APPLICATION_PDF)
                .cacheControl(CacheControl.noStore())
                .header(HttpHeaders.CONTENT_DISPOSITION, ContentDisposition.attachment().filename("machine-labels.pdf")
                        .build().toString()).body(pdf));
    }
}
