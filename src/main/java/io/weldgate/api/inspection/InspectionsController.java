package io.weldgate.api.inspection;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.ApiSettings;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.inspection.Checklists;
import io.weldgate.inspection.Concluded;
import io.weldgate.inspection.Concluding;
import io.weldgate.inspection.Countersigning;
import io.weldgate.inspection.Inspection;
import io.weldgate.inspection.InspectionKind;
import io.weldgate.inspection.Inspections;
import io.weldgate.inspection.Inspector;
import io.weldgate.inspection.Result;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Inspections: the list by which they are made, what was found, who has signed. */
@RestController
@RequestMapping("/api/v1/inspections")
class InspectionsController {

    private final Inspections inspections;
    private final Concluding concluding;
    private final Countersigning countersigning;
    private final Checklists checklists;
    private final InspectionAnswers answers;
    private final InspectionSchema schema;
    private final Inspectors inspectors;

    InspectionsController(Inspections inspections, Concluding concluding, Countersigning countersigning,
            Checklists checklists, InspectionAnswers answers, InspectionSchema schema, Inspectors inspectors) {
        this.inspections = inspections;
        this.concluding = concluding;
        this.countersigning = countersigning;
        this.checklists = checklists;
        this.answers = answers;
        this.schema = schema;
        this.inspectors = inspectors;
    }

    /** @param open whether signatures are missing; null for any */
    @GetMapping
    Listed<InspectionAnswers.Brief> list(@RequestParam(required = false) InspectionKind kind,
            @RequestParam(required = false) Result result, @RequestParam(required = false) String unit,
            @RequestParam(required = false) String machine, @RequestParam(required = false) Boolean open,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        Inspector by = inspectors.current();
        Page<Inspection> found = inspections.list(by.scope(), by.actor().account(), kind, result, unit, machine, open,
                PageRequest.of(page, size));
        return Listed.of(found.map(answers::brief));
    }

    @GetMapping("/form")
    ObjectNode form(Locale locale) {
        return schema.of(inspectors.current(), locale);
    }

    /** Of today. @param profiles of the place, whose items come along */
    @GetMapping("/checklist")
    InspectionAnswers.Listed checklist(@RequestParam(defaultValue = "SITE") InspectionKind kind,
            @RequestParam(defaultValue = "") List<String> profiles, Locale locale) {
        inspectors.current();
        return InspectionAnswers.listed(checklists.current(), checklists.current().of(kind, profiles), locale);
    }

    /** What comes again under the same key is answered as the first time. */
    @PostMapping
    ResponseEntity<InspectionAnswers.Told> conclude(@RequestBody JsonNode body, Locale locale) {
        Concluded concluded = concluding.conclude(new FilledIn(body), inspectors.current(), locale);
        if (concluded instanceof Concluded.Invalid invalid) {
            throw Problem.invalid(invalid.errors());
        }
        Concluded.Done done = (Concluded.Done) concluded;
        return ResponseEntity.status(done.before() ? HttpStatus.OK : HttpStatus.CREATED)
                .body(answers.told(seen(done.inspection().inspectionNo()), locale));
    }

    @GetMapping("/{inspectionNo}")
    InspectionAnswers.Told one(@PathVariable String inspectionNo, Locale locale) {
        return answers.told(seen(inspectionNo), locale);
    }

    @PostMapping("/{inspectionNo}/signature")
    InspectionAnswers.Told sign(@PathVariable String inspectionNo, Locale locale) {
        seen(inspectionNo);
        Problem.unlessDone(countersigning.sign(inspectionNo, inspectors.current().actor()));
        return answers.told(seen(inspectionNo), locale);
    }

    private Inspection seen(String inspectionNo) {
        Inspector by = inspectors.current();
        return inspections.find(inspectionNo, by.scope(), by.actor().account()).orElseThrow(Problem::notFound);
    }
}
