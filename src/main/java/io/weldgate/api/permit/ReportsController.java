package io.weldgate.api.permit;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.Problem;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormSchemas;
import io.weldgate.identity.Identities;
import io.weldgate.permit.Permit;
import io.weldgate.permit.Permits;
import io.weldgate.report.Document;
import io.weldgate.report.PrintOrder;
import io.weldgate.report.Printing;
import jakarta.validation.Valid;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** The documents that can be had on paper. */
@RestController
@RequestMapping("/api/v1/reports")
class ReportsController {

    private static final String PDF = "pdf";

    private final Permits permits;
    private final Printing printing;
    private final Prints prints;
    private final FormSchemas schemas;
    private final Identities identities;
    private final MessageSource messages;

    ReportsController(Permits permits, Printing printing, Prints prints, FormSchemas schemas, Identities identities,
            MessageSource messages) {
        this.permits = permits;
        this.printing = printing;
        this.prints = prints;
        this.schemas = schemas;
        this.identities = identities;
        this.messages = messages;
    }

    @GetMapping
    List<Offered> reports(Locale locale) {
        return Arrays.stream(Document.values()).map(document -> offered(document, locale)).toList();
    }

    @GetMapping("/{code}")
    ResponseEntity<byte[]> report(@PathVariable String code, @RequestParam(defaultValue = PDF) String format,
            @Valid @ModelAttribute PrintOrder order, Locale locale) {
        Document document = Document.of(code).orElseThrow(() -> new Problem(HttpStatus.NOT_FOUND, "REPORT_UNKNOWN"));
        if (!PDF.equals(format)) {
            throw Problem.invalid(List.of(new FieldError("format", "NOT_ONE_OF",
                    messages.getMessage("invalid.NOT_ONE_OF", new Object[] {"format"}, locale))));
        }
        Permit permit = permits.find(order.permitNo(), identities.current().scope()).orElseThrow(Problem::notFound);
        if (!document.fits(permit)) {
            throw new Problem(HttpStatus.CONFLICT, "DOCUMENT_NOT_FOR_PERMIT", permit.permitNo(), permit.profile());
        }
        return prints.pdf(document, permit);
    }

    private Offered offered(Document document, Locale locale) {
        Map<String, Object> examples = printing.example(document, identities.current().scope())
                .<Map<String, Object>>map(permitNo -> Map.of("permitNo", permitNo)).orElse(Map.of());
        return new Offered(document.code(), messages.getMessage("document." + document.code(), null, locale),
                List.of(PDF), schemas.schema(PrintOrder.class, locale, examples));
    }

    /** @param parameters a JSON Schema */
    record Offered(String code, String title, List<String> formats, ObjectNode parameters) {}
}
