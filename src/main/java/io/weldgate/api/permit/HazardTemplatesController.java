package io.weldgate.api.permit;

import io.weldgate.api.Callers;
import io.weldgate.api.Problem;
import io.weldgate.decision.Circumstance;
import io.weldgate.decision.WeldingProcess;
import io.weldgate.permit.HazardBook;
import io.weldgate.process.ApplyingForPermits;
import java.util.Locale;
import java.util.Set;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

@RestController
@RequestMapping("/api/v1/hazard-templates")
class HazardTemplatesController {

    private final ApplyingForPermits applying;
    private final Callers callers;

    HazardTemplatesController(ApplyingForPermits applying, Callers callers) {
        this.applying = applying;
        this.callers = callers;
    }

    @GetMapping
    HazardBook.Proposal proposal(@RequestParam String machineCode, @RequestParam WeldingProcess process,
            @RequestParam(defaultValue = "") Set<Circumstance> circumstances, Locale locale) {
        return applying.proposal(machineCode, process, circumstances, callers.current(), locale)
                .orElseThrow(Problem::notFound);
    }
}
