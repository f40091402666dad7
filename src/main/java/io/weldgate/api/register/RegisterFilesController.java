package io.weldgate.api.register;

import io.weldgate.api.Callers;
import io.weldgate.api.Problem;
import io.weldgate.form.FieldError;
import io.weldgate.identity.NotAllowed;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Query;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Registers;
import io.weldgate.ledger.SheetFormat;
import io.weldgate.ledger.files.HandingOut;
import io.weldgate.ledger.files.Import;
import io.weldgate.ledger.files.ImportState;
import io.weldgate.ledger.files.RowProblem;
import io.weldgate.ledger.files.TakingIn;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RequestPart;
import org.springframework.web.bind.annotation.RestController;
import org.springframework.web.multipart.MultipartFile;

/** Registers as files: templates, exports, and imports with what became of them. */
@RestController
@RequestMapping("/api/v1/registers")
class RegisterFilesController {

    private static final String WORKBOOK = "application/vnd.openxmlformats-officedocument.spreadsheetml.sheet";

    private final Registers registers;
    private final TakingIn taking;
    private final HandingOut handing;
    private final Callers callers;
    private final MessageSource messages;

    RegisterFilesController(Registers registers, TakingIn taking, HandingOut handing, Callers callers,
            MessageSource messages) {
        this.registers = registers;
        this.taking = taking;
        this.handing = handing;
        this.callers = callers;
        this.messages = messages;
    }

    @GetMapping("/{code}/template")
    void template(@PathVariable String code, @RequestParam(defaultValue = "xlsx") String format,
            HttpServletResponse response, Locale locale) throws IOException {
        Register<?, ?> register = RegistersController.opened(registers, code, callers.keeper());
        SheetFormat kind = kind(format, locale);
        send(response, register.code() + "-template", kind);
        handing.template(register, kind, locale, response.getOutputStream());
    }

    /** @param whole personal fields too, for who may change the register */
    @GetMapping("/{code}/export")
    void export(@PathVariable String code, @RequestParam(defaultValue = "xlsx") String format,
            @RequestParam(defaultValue = "false") boolean whole, @RequestParam Map<String, String> asked,
            HttpServletResponse response, Locale locale) throws IOException {
        Keeper keeper = callers.keeper();
        Register<?, ?> register = RegistersController.opened(registers, code, keeper);
        SheetFormat kind = kind(format, locale);
        if (whole && !register.mayWrite(keeper)) {
            throw new NotAllowed();
        }
        Query query = RegistersController.query(asked);
        if (handing.isTooMuch(register, query, keeper)) {
            throw new Problem(HttpStatus.CONFLICT, "TOO_MANY_ROWS");
        }
        send(response, register.code(), kind);
        handing.export(register, query, whole, kind, keeper, locale, response.getOutputStream());
    }

    @PostMapping(path = "/{code}/import", consumes = MediaType.MULTIPART_FORM_DATA_VALUE)
    ResponseEntity<Import> upload(@PathVariable String code, @RequestPart MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun, Locale locale) throws IOException {
        try (InputStream bytes = file.getInputStream()) {
            return take(code, bytes, file.getOriginalFilename(), dryRun, locale);
        }
    }

    @PostMapping(path = "/{code}/import", consumes = {"text/csv", WORKBOOK, MediaType.APPLICATION_OCTET_STREAM_VALUE})
    ResponseEntity<Import> send(@PathVariable String code, @RequestParam(defaultValue = "false") boolean dryRun,
            HttpServletRequest request, Locale locale) throws IOException {
        return take(code, request.getInputStream(), "", dryRun, locale);
    }

    @GetMapping("/imports/{importId}")
    Import look(@PathVariable String importId) {
        return taking.find(importId, callers.keeper()).orElseThrow(Problem::notFound);
    }

    /** One that was read at once is answered at once; of a large one, the place where to ask is told. */
    private ResponseEntity<Import> take(String code, InputStream bytes, String name, boolean dryRun, Locale locale)
            throws IOException {
        Keeper keeper = callers.keeper();
        Register<?, ?> register = RegistersController.written(registers, code, keeper);
        Import taken = taking.take(register, bytes, name, dryRun, keeper, locale);
        if (taken.state() == ImportState.REFUSED) {
            throw Problem.invalid(taken.problems().stream().map(RegisterFilesController::error).toList())
                    .with("importId", taken.importId()).with("problems", taken.problems());
        }
        URI place = URI.create("/api/v1/registers/imports/" + taken.importId());
        return (taken.state() == ImportState.RUNNING ? ResponseEntity.accepted() : ResponseEntity.ok()).location(place)
                .body(taken);
    }

    private static FieldError error(RowProblem problem) {
        return new FieldError(problem.row() == 0 ? ""
                : "rows[" + problem.row() + "]" + (problem.field().isEmpty() ? "" : "." + problem.field()),
                problem.code(), problem.message());
    }

    private SheetFormat kind(String format, Locale locale) {
        for (SheetFormat kind : SheetFormat.values()) {
            if (kind.name().equalsIgnoreCase(format)) {
                return kind;
            }
        }
        throw Problem.invalid(List.of(new FieldError("format", "NOT_ONE_OF",
                messages.getMessage("invalid.NOT_ONE_OF", new Object[] {"format"}, locale))));
    }

    private static void send(HttpServletResponse response, String name, SheetFormat kind) {
        response.setContentType(kind.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + kind.ending()).build().toString());
    }
}
