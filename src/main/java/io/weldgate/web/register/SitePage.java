package io.weldgate.web.register;

import io.weldgate.api.Callers;
import io.weldgate.api.Pictures;
import io.weldgate.evidence.ContentNotAllowed;
import io.weldgate.evidence.FileKind;
import io.weldgate.evidence.FileTooLarge;
import io.weldgate.form.FieldError;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keeping;
import io.weldgate.ledger.Keeping.Kept;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Registers;
import io.weldgate.ledger.place.SitePlans;
import io.weldgate.registry.Site;
import io.weldgate.web.MapSettings;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletResponse;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** A site: its fence drawn on a plane in metres, its opening hours, and its plan. */
@Controller
@RequestMapping("/sites/{code}")
class SitePage {

    private static final List<String> FIELDS = List.of("latitude", "longitude", "fenceMetres", "opensAt", "closesAt");

    private final SitePlans plans;
    private final Pictures pictures;
    private final Keeping keeping;
    private final Registers registers;
    private final Uploading uploading;
    private final Callers callers;
    private final MapSettings map;

    SitePage(SitePlans plans, Pictures pictures, Keeping keeping, Registers registers, Uploading uploading,
            Callers callers, MapSettings map) {
        this.map = map;
        this.plans = plans;
        this.pictures = pictures;
        this.keeping = keeping;
        this.registers = registers;
        this.uploading = uploading;
        this.callers = callers;
    }

    @GetMapping
    String show(@PathVariable String code, Model model) {
        Keeper keeper = callers.keeper();
        RegistersPage.opened(registers, "sites", keeper);
        Site site = site(code, keeper);
        Map<String, String> values = new HashMap<>();
        values.put("latitude", String.valueOf(site.centre().latitude()));
        values.put("longitude", String.valueOf(site.centre().longitude()));
        values.put("fenceMetres", String.valueOf(site.fenceMetres()));
        values.put("opensAt", site.opensAt() == null ? "" : site.opensAt().toString());
        values.put("closesAt", site.closesAt() == null ? "" : site.closesAt().toString());
        return page(site, values, List.of(), keeper, model);
    }

    /** What is not asked for here stays as the register has it. */
    @PostMapping("/fence")
    String fence(@PathVariable String code, @RequestParam Map<String, String> posted, HttpServletResponse response,
            Model model, Locale locale) {
        Keeper keeper = callers.keeper();
        Register<?, ?> register = writable(keeper);
        Site site = site(code, keeper);
        Map<String, String[]> row = new HashMap<>();
        keeping.look(register, code, keeper).orElseThrow(SitePage::none)
                .forEach((field, value) -> row.put(field, RegisterRowPage.values(value)));
        FIELDS.forEach(field -> row.put(field, new String[] {posted.getOrDefault(field, "").strip()}));
        Kept kept = keeping.change(register, code, new Posted(row, List.of()), keeper, locale)
                .orElseThrow(SitePage::none);
        if (kept instanceof Kept.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            return page(site, posted, invalid.errors(), keeper, model);
        }
        return "redirect:/sites/" + code;
    }

    @PostMapping("/plan")
    String attach(@PathVariable String code, @RequestParam(required = false) MultipartFile file,
            HttpServletResponse response, Model model, Locale locale) {
        Keeper keeper = callers.keeper();
        writable(keeper);
        Site site = site(code, keeper);
        try {
            if (file != null && !file.isEmpty()) {
                plans.attach(site, uploading.keep(file, FileKind.DOCUMENT, null).fileId(), keeper);
            }
            return "redirect:/sites/" + code;
        } catch (ContentNotAllowed | FileTooLarge refused) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("planWrong", uploading.why(refused, locale));
            return show(code, model);
        }
    }

    @GetMapping("/plan")
    ResponseEntity<Resource> plan(@PathVariable String code) {
        Keeper keeper = callers.keeper();
        RegistersPage.opened(registers, "sites", keeper);
        return plans.plan(site(code, keeper)).map(pictures::shown).orElseThrow(SitePage::none);
    }

    private String page(Site site, Map<String, String> values, List<FieldError> errors, Keeper keeper, Model model) {
        model.addAttribute("site", site);
        model.addAttribute("values", values);
        model.addAttribute("errors", errors.stream().collect(Collectors.toMap(FieldError::field, FieldError::message,
                (one, other) -> one)));
        model.addAttribute("fields", FIELDS);
        FencePlane plane = FencePlane.of(site.centre(), site.fenceMetres(), plans.beside(site));
        model.addAttribute("plane", plane);
        model.addAttribute("map", GroundMap.of(site.centre(), plane.reach(), map));
        model.addAttribute("plan", plans.plan(site).orElse(null));
        model.addAttribute("mayWrite", RegistersPage.opened(registers, "sites", keeper).mayWrite(keeper));
        return "site";
    }

    private Register<?, ?> writable(Keeper keeper) {
        Register<?, ?> register = RegistersPage.opened(registers, "sites", keeper);
        if (!register.mayWrite(keeper)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return register;
    }

    private Site site(String code, Keeper keeper) {
        return plans.site(code, keeper).orElseThrow(SitePage::none);
    }

    private static ResponseStatusException none() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
