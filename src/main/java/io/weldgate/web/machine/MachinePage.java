package io.weldgate.web.machine;

import io.weldgate.api.casework.Finders;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.registry.Scope;
import io.weldgate.registry.WorkUnits;
import io.weldgate.unlocking.MachineView;
import io.weldgate.unlocking.Scan;
import io.weldgate.unlocking.Scanning;
import io.weldgate.web.Reasons;
import java.util.Locale;
import java.util.Optional;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** What the QR code on a machine opens: may I work here, now? */
@Controller
@RequestMapping("/m/{machineCode}")
class MachinePage {

    private final MachineView machines;
    private final Scanning scanning;
    private final WorkUnits units;
    private final Identities identities;
    private final Reasons reasons;

    MachinePage(MachineView machines, Scanning scanning, WorkUnits units, Identities identities, Reasons reasons) {
        this.machines = machines;
        this.scanning = scanning;
        this.units = units;
        this.identities = identities;
        this.reasons = reasons;
    }

    /** Whoever stands before the machine may know what its plate says, and whether it is locked. */
    @GetMapping
    String show(@PathVariable String machineCode, Model model) {
        var machine = machines.of(machineCode, Scope.everything())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        var unit = units.findById(machine.unit()).orElseThrow();
        model.addAttribute("machine", machine);
        model.addAttribute("unit", unit);
        model.addAttribute("finds", identities.maybe().filter(Finders::isOne).isPresent());
        model.addAttribute("mine", identities.maybe()
                .filter(who -> machines.of(machineCode, who.scope()).isPresent()).isPresent());
        return "machine";
    }

    @PostMapping
    String ask(@PathVariable String machineCode, @RequestParam(required = false) String latitude,
            @RequestParam(required = false) String longitude, Model model, Locale locale) {
        SignedIn who = identities.current();
        Double north = degrees(latitude);
        Double east = degrees(longitude);
        Optional<Scan> scan = scanning.scan(machineCode, who.personNo() == null ? who.account() : who.personNo(),
                who.scope(), north, east);
        model.addAttribute("scan", scan.orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)));
        model.addAttribute("reasons", reasons.of(scan.get().permission().findings(), locale));
        model.addAttribute("located", north != null && east != null);
        return show(machineCode, model);
    }

    /** A position that is no position counts as none told. */
    private static Double degrees(String text) {
        try {
            double degrees = text == null ? Double.NaN : Double.parseDouble(text.strip());
            return Math.abs(degrees) <= 180 ? Double.valueOf(degrees) : null;
        } catch (NumberFormatException e) {
            return null;
        }
    }
}
