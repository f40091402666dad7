package io.weldgate.web.record;

import io.weldgate.api.record.SeenTrail;
import io.weldgate.api.record.TrailFilter;
import io.weldgate.api.record.TrailTable;
import io.weldgate.audit.AuditEntry;
import io.weldgate.web.Names;
import io.weldgate.web.PageSettings;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Locale;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Slice;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.util.UriComponentsBuilder;

/** The trail, searched; the filter stands in the address. */
@Controller
@RequestMapping("/trail")
class TrailPage {

    private final SeenTrail seen;
    private final TrailTable table;
    private final TrailSteps steps;
    private final Names names;
    private final PageSettings settings;
    private final ZoneId zone;

    TrailPage(SeenTrail seen, TrailTable table, TrailSteps steps, Names names, PageSettings settings,
            @Value("${weldgate.zone}") ZoneId zone) {
        this.seen = seen;
        this.table = table;
        this.steps = steps;
        this.names = names;
        this.settings = settings;
        this.zone = zone;
    }

    @GetMapping
    String search(@ModelAttribute Asked asked, @RequestParam(defaultValue = "0") int page, Model model,
            Locale locale) {
        mayLook();
        Slice<AuditEntry> found = seen.search(filter(asked), settings.page(page));
        model.addAttribute("found", found);
        model.addAttribute("names", names.familiar(found.map(AuditEntry::subject).getContent()));
        model.addAttribute("asked", asked);
        model.addAttribute("steps", steps.of(asked.step(), locale));
        model.addAttribute("since", seen.usually());
        model.addAttribute("check", seen.lastCheck().orElse(null));
        model.addAttribute("unchecked", seen.isUnchecked());
        model.addAttribute("address", address("/trail", asked) + "&page=");
        model.addAttribute("export", address("/trail/export", asked));
        return "trail";
    }

    @GetMapping("/export")
    ResponseEntity<String> export(@ModelAttribute Asked asked, Locale locale) {
        mayLook();
        return table.of(seen.export(filter(asked)), locale);
    }

    private void mayLook() {
        if (!seen.isOpen()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
    }

    private TrailFilter filter(Asked asked) {
        return new TrailFilter(asked.subject(), asked.actor(), asked.step(), begin(asked.from()),
                asked.to() == null ? null : begin(asked.to().plusDays(1)));
    }

    private Instant begin(LocalDate day) {
        return day == null ? null : day.atStartOfDay(zone).toInstant();
    }

    private static String address(String path, Asked asked) {
        return UriComponentsBuilder.fromPath(path).queryParam("subject", text(asked.subject()))
                .queryParam("actor", text(asked.actor())).queryParam("step", text(asked.step()))
                .queryParam("from", text(asked.from())).queryParam("to", text(asked.to())).encode().toUriString();
    }

    private static Object text(Object value) {
        return value == null ? "" : value;
    }

    /** @param to the last day */
    record Asked(String subject, String actor, String step, LocalDate from, LocalDate to) {}
}
