package io.weldgate.api.machine;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.Callers;
import io.weldgate.api.FilledIn;
import io.weldgate.api.Listed;
import io.weldgate.api.Problem;
import io.weldgate.control.MobileWelders;
import io.weldgate.control.PlaceForm;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormSchemas;
import io.weldgate.identity.Identities;
import io.weldgate.identity.NotAllowed;
import io.weldgate.identity.SignedIn;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.data.domain.Page;
import org.springframework.data.domain.PageRequest;
import org.springframework.http.HttpStatus;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseStatus;
import org.springframework.web.bind.annotation.RestController;

/** Mobile welders: a list for the officials of their township, and where each works. */
@RestController
@RequestMapping("/api/v1")
class MobileWeldersController {

    private final MobileWelders welders;
    private final FormSchemas schemas;
    private final Callers callers;
    private final Identities identities;

    MobileWeldersController(MobileWelders welders, FormSchemas schemas, Callers callers, Identities identities) {
        this.welders = welders;
        this.schemas = schemas;
        this.callers = callers;
        this.identities = identities;
    }

    @GetMapping("/mobile-welders")
    Listed<MobileWelders.Row> list(@RequestParam(defaultValue = "0") @Min(0) @Max(MachineFile.LAST_PAGE) int page,
            @RequestParam(defaultValue = "50") @Min(1) @Max(500) int size) {
        callers.steward();
        Page<MobileWelders.Row> found = welders.list(identities.current().scope(), PageRequest.of(page, size));
        return Listed.of(found);
    }

    @GetMapping("/me/work-place")
    ObjectNode form(Locale locale) {
        mobile();
        return schemas.schema(PlaceForm.class, locale, Map.of());
    }

    /** For the machines that one is paired with. */
    @PutMapping("/me/work-place")
    @ResponseStatus(HttpStatus.NO_CONTENT)
    void declare(@RequestBody JsonNode body, Locale locale) {
        SignedIn who = mobile();
        List<FieldError> errors = welders.declare(who.personNo(), new FilledIn(body), who.actor(), locale);
        if (!errors.isEmpty()) {
            throw Problem.invalid(errors);
        }
    }

    private SignedIn mobile() {
        SignedIn who = identities.current();
        if (!who.isMobile()) {
            throw new NotAllowed();
        }
        return who;
    }
}
