package io.weldgate.web.jurisdiction;

import io.weldgate.api.jurisdiction.TableKeepers;
import io.weldgate.deadline.Timing;
import io.weldgate.identity.SignedIn;
import io.weldgate.jurisdiction.Enacting;
import io.weldgate.jurisdiction.Field;
import io.weldgate.jurisdiction.Jurisdiction;
import io.weldgate.jurisdiction.Table;
import io.weldgate.jurisdiction.Violation;
import io.weldgate.web.PageSettings;
import java.time.Clock;
import java.time.LocalDate;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** Who may act on a violation, and which tables say so; for officials. */
@Controller
@RequestMapping("/jurisdiction")
class JurisdictionPage {

    private final Jurisdiction jurisdiction;
    private final Enacting enacting;
    private final Timing timing;
    private final TableKeepers keepers;
    private final PageSettings settings;
    private final Clock clock;

    JurisdictionPage(Jurisdiction jurisdiction, Enacting enacting, Timing timing, TableKeepers keepers,
            PageSettings settings, Clock clock) {
        this.jurisdiction = jurisdiction;
        this.enacting = enacting;
        this.timing = timing;
        this.keepers = keepers;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param areaCode within the reader's own area, which it is without one */
    @GetMapping
    String ask(@RequestParam(required = false) Field field, @RequestParam(required = false) Violation violation,
            @RequestParam(required = false) String areaCode, @RequestParam(required = false) LocalDate on,
            Model model) {
        SignedIn who = keepers.reader();
        String area = areaCode == null || areaCode.isBlank() ? who.areaCode() : areaCode.strip();
        LocalDate day = on == null ? LocalDate.now(clock) : on;
        if (!who.scope().covers(null, area)) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        model.addAttribute("asked", new Asked(field, violation, area, day));
        model.addAttribute("found", field == null || violation == null ? null
                : jurisdiction.authorities(field, violation, area, day));
        model.addAttribute("clocks", timing.all(area, day));
        return page(who, model);
    }

    String page(SignedIn who, Model model) {
        if (!model.containsAttribute("asked")) {
            LocalDate today = LocalDate.now(clock);
            model.addAttribute("asked", new Asked(null, null, who.areaCode(), today));
            model.addAttribute("clocks", timing.all(who.areaCode(), today));
        }
        model.addAttribute("fields", Field.values());
        model.addAttribute("violations", Violation.values());
        model.addAttribute("tables", Table.values());
        model.addAttribute("editions", enacting.editions(who.scope(), settings.rows()));
        model.addAttribute("keeps", TableKeepers.keeps(who));
        model.addAttribute("account", who.account());
        model.addAttribute("reach", who.scope());
        model.addAttribute("today", LocalDate.now(clock));
        return "jurisdiction";
    }

    /** @param field null until it is chosen, as the violation is */
    record Asked(Field field, Violation violation, String areaCode, LocalDate on) {}
}
