package io.weldgate.web.machine;

import io.weldgate.api.Callers;
import io.weldgate.api.machine.MachineFile;
import io.weldgate.api.machine.MachineLabels;
import io.weldgate.control.ClassChange;
import io.weldgate.control.ClassChanges;
import io.weldgate.control.ToBeCoded;
import io.weldgate.identity.Identities;
import io.weldgate.web.PageSettings;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The machines that are still to be coded, with the classes that have been asked for; and labels of any. */
@Controller
class UncodedMachinesPage {

    private final ToBeCoded toBeCoded;
    private final MachineLabels labels;
    private final ClassChanges changes;
    private final Callers callers;
    private final Identities identities;
    private final PageSettings settings;

    UncodedMachinesPage(ToBeCoded toBeCoded, MachineLabels labels, ClassChanges changes, Callers callers,
            Identities identities, PageSettings settings) {
        this.labels = labels;
        this.toBeCoded = toBeCoded;
        this.changes = changes;
        this.callers = callers;
        this.identities = identities;
        this.settings = settings;
    }

    @GetMapping("/registers/machines/uncoded")
    String list(@RequestParam(required = false) ToBeCoded.Band due, @RequestParam(defaultValue = "0") int page,
            Model model) {
        if (!callers.looksAfterMachines()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        var scope = identities.current().scope();
        model.addAttribute("found", toBeCoded.list(scope, due, Math.max(0, Math.min(page, MachineFile.LAST_PAGE)),
                settings.rows()));
        model.addAttribute("due", due);
        model.addAttribute("waiting",
                changes.list(scope, ClassChange.State.WAITING, PageRequest.of(0, settings.rows())));
        return "machines-uncoded";
    }

    /** @param asked what the list had been searched for, so that it comes back where nothing was ticked */
    @GetMapping("/registers/machines/labels")
    ResponseEntity<byte[]> labels(@RequestParam(defaultValue = "") List<String> machineCode,
            @RequestParam MultiValueMap<String, String> asked) {
        if (!callers.looksAfterMachines()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        } else if (machineCode.isEmpty()) {
            return ResponseEntity.status(HttpStatus.SEE_OTHER).location(UriComponentsBuilder
                    .fromPath("/registers/machines").queryParams(asked).replaceQueryParam("unticked", "true")
                    .build().encode().toUri()).build();
        } else if (machineCode.size() > labels.most()) {
            throw new ResponseStatusException(HttpStatus.BAD_REQUEST);
        }
        return labels.pdf(machineCode).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
