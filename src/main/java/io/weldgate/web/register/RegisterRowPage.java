package io.weldgate.web.register;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.api.Callers;
import io.weldgate.audit.AuditEntry;
import io.weldgate.audit.Trail;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormSchemas;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keeping.Kept;
import io.weldgate.ledger.Keeping;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Registers;
import io.weldgate.ledger.person.IssuersAnswers;
import io.weldgate.registry.Pairings;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A row of a register as a form: empty, or as it stands. */
@Controller
@RequestMapping("/registers/{code}")
class RegisterRowPage {

    private static final String PEOPLE = "people";
    static final String CERTIFICATES = "certificates";
    private static final String MACHINES = "machines";
    private static final Set<String> NAMES = Set.of("name", "holderName");
    private static final String FITTED = "terminal\\..*|register\\.moved";

    private final Registers registers;
    private final Keeping keeping;
    private final FormSchemas schemas;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final Trail trail;
    private final Pairings pairings;
    private final IssuersAnswers answers;
    private final Callers callers;

    RegisterRowPage(Registers registers, Keeping keeping, FormSchemas schemas, FormDrawing drawing, Uploading uploading,
            Trail trail, Pairings pairings, IssuersAnswers answers, Callers callers) {
        this.registers = registers;
        this.keeping = keeping;
        this.schemas = schemas;
        this.drawing = drawing;
        this.uploading = uploading;
        this.trail = trail;
        this.pairings = pairings;
        this.answers = answers;
        this.callers = callers;
    }

    /** @param asked what the page that leads here knows already */
    @GetMapping("/new")
    String blank(@PathVariable String code, @RequestParam Map<String, String> asked, Model model, Locale locale) {
        Keeper keeper = callers.keeper();
        Register<?, ?> register = adding(code, keeper);
        Map<String, String[]> known = new HashMap<>();
        Arrays.stream(register.form().getRecordComponents()).map(RecordComponent::getName).filter(asked::containsKey)
                .forEach(field -> known.put(field, new String[] {asked.get(field)}));
        if (keeper.scope().unitCode() != null) {
            known.put("unitCode", new String[] {keeper.scope().unitCode()});
        }
        return page(register, "new", blank(register, known, List.of(), keeper, locale), model);
    }

    @PostMapping("/new")
    String add(@PathVariable String code, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        Keeper keeper = callers.keeper();
        Register<?, ?> register = adding(code, keeper);
        Posted posted = uploading.posted(request, locale);
        if (keeping.add(register, posted, keeper, locale) instanceof Kept.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(register, "new", blank(register, posted.values(), invalid.errors(), keeper, locale), model);
        }
        return "redirect:/registers/" + code;
    }

    @GetMapping("/rows/{key}")
    String look(@PathVariable String code, @PathVariable String key, Model model, Locale locale) {
        Keeper keeper = callers.keeper();
        Register<?, ?> register = RegistersPage.opened(registers, code, keeper);
        Map<String, Object> row = keeping.look(register, key, keeper)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        Map<String, String[]> values = new HashMap<>();
        row.forEach((field, value) -> values.put(field, values(value)));
        return row(register, key, form(register, values, List.of(), locale), keeper, model);
    }

    @PostMapping("/rows/{key}")
    String change(@PathVariable String code, @PathVariable String key, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        Keeper keeper = callers.keeper();
        Register<?, ?> register = RegistersPage.opened(registers, code, keeper);
        if (!register.mayWrite(keeper)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Posted posted = uploading.posted(request, locale);
        Kept kept = keeping.change(register, key, posted, keeper, locale)
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (kept instanceof Kept.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return row(register, key, form(register, posted.values(), invalid.errors(), locale), keeper, model);
        }
        return "redirect:/registers/" + code;
    }

    private Register<?, ?> adding(String code, Keeper keeper) {
        Register<?, ?> register = RegistersPage.opened(registers, code, keeper);
        if (!register.mayAdd(keeper)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return register;
    }

    private FormPage blank(Register<?, ?> register, Map<String, String[]> values, List<FieldError> errors,
            Keeper keeper, Locale locale) {
        ObjectNode schema = schemas.schema(register.form(), locale, Map.of());
        register.withheld(keeper).forEach((field, choices) ->
                ((ObjectNode) schema.at("/properties/" + field + "/x-enum-titles")).remove(choices));
        return drawing.again(schema, values, errors, FormDrawing.Staff.NOBODY);
    }

    private FormPage form(Register<?, ?> register, Map<String, String[]> values, List<FieldError> errors,
            Locale locale) {
        return drawing.again(schemas.schema(register.form(), locale, Map.of()), values, errors,
                FormDrawing.Staff.NOBODY);
    }

    /** What changes of its row mean for a machine is told of the machine itself. */
    private List<AuditEntry> history(String code, String key) {
        Stream<AuditEntry> own = trail.of(code + ":" + key).stream();
        return MACHINES.equals(code) ? Stream.concat(own, trail.of(key).stream().filter(it -> it.step()
                .matches(FITTED))).sorted(Comparator.comparing(AuditEntry::at)).toList() : own.toList();
    }

    private String row(Register<?, ?> register, String key, FormPage form, Keeper keeper, Model model) {
        model.addAttribute("mayWrite", register.mayWrite(keeper));
        model.addAttribute("history", history(register.code(), key));
        model.addAttribute("signatures", keeping.signatures(register, key, keeper));
        model.addAttribute("key", key);
        model.addAttribute("called", form.called(NAMES).orElse(null));
        if (CERTIFICATES.equals(register.code())) {
            model.addAttribute("picture", answers.find(key, keeper).orElse(null));
        }
        if (PEOPLE.equals(register.code())) {
            model.addAttribute("paired", pairings.findOf(List.of(key)));
        }
        return page(register, "rows/" + key, form.fixed(register.keyField(), key).settled(register.settled()), model);
    }

    private static String page(Register<?, ?> register, String action, FormPage form, Model model) {
        model.addAttribute("code", register.code());
        model.addAttribute("action", "/registers/" + register.code() + "/" + action);
        model.addAttribute("form", form);
        return "register-row";
    }

    static String[] values(Object value) {
        return value == null ? new String[0] : value instanceof Collection<?> several
                ? several.stream().map(Object::toString).toArray(String[]::new) : new String[] {value.toString()};
    }
}
