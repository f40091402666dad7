package io.weldgate.api.register;

import io.weldgate.api.Callers;
import io.weldgate.api.Problem;
import io.weldgate.evidence.FileKind;
import io.weldgate.evidence.Files;
import io.weldgate.evidence.StoredFile;
import io.weldgate.form.FieldError;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Registers;
import io.weldgate.ledger.place.SitePlans;
import io.weldgate.registry.Site;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.core.io.FileSystemResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** The plan of a site; everything else of it is kept in the register. */
@RestController
@RequestMapping("/api/v1/sites/{code}/plan")
class SitesController {

    private final SitePlans plans;
    private final Files files;
    private final Registers registers;
    private final Callers callers;
    private final MessageSource messages;

    SitesController(SitePlans plans, Files files, Registers registers, Callers callers, MessageSource messages) {
        this.plans = plans;
        this.files = files;
        this.registers = registers;
        this.callers = callers;
        this.messages = messages;
    }

    @GetMapping
    ResponseEntity<Resource> plan(@PathVariable String code) {
        Keeper keeper = callers.keeper();
        RegistersController.opened(registers, "sites", keeper);
        StoredFile plan = plans.site(code, keeper).flatMap(plans::plan).orElseThrow(Problem::notFound);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(plan.contentType()))
                .contentLength(plan.size()).cacheControl(CacheControl.noStore())
                .body(new FileSystemResource(files.content(plan)));
    }

    @PutMapping
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void attach(@PathVariable String code, @RequestBody Attached asked, Locale locale) {
        Keeper keeper = callers.keeper();
        RegistersController.written(registers, "sites", keeper);
        Site site = plans.site(code, keeper).orElseThrow(Problem::notFound);
        if (asked.fileId() == null || !files.exists(asked.fileId(), FileKind.DOCUMENT, keeper.actor())) {
            throw Problem.invalid(List.of(new FieldError("fileId", "NO_SUCH_FILE", messages.getMessage(
                    "invalid.NO_SUCH_FILE", new Object[] {"fileId", FileKind.DOCUMENT}, locale))));
        }
        plans.attach(site, asked.fileId(), keeper);
    }

    /** @param fileId of a file that the caller has uploaded as DOCUMENT */
    record Attached(String fileId) {}
}
