package io.weldgate.web.permit;

import io.weldgate.api.Callers;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitStatus;
import io.weldgate.permit.Permits;
import io.weldgate.web.PageSettings;
import io.weldgate.web.Rows;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriComponentsBuilder;

/** All permits that the reader may see; the filter stands in the address, so that it can be kept and sent on. */
@Controller
class PermitListPage {

    private final Permits permits;
    private final Callers callers;
    private final Rows rows;
    private final PageSettings settings;
    private final ZoneId zone;

    PermitListPage(Permits permits, Callers callers, Rows rows, PageSettings settings,
            @Value("${weldgate.zone}") ZoneId zone) {
        this.permits = permits;
        this.callers = callers;
        this.rows = rows;
        this.settings = settings;
        this.zone = zone;
    }

    @GetMapping("/permits")
    String list(@RequestParam(required = false) PermitStatus status, @RequestParam(required = false) String machineCode,
            @RequestParam(required = false) LocalDate from, @RequestParam(defaultValue = "0") int page, Model model) {
        String machine = machineCode == null || machineCode.isBlank() ? null : machineCode.strip();
        Instant since = from == null ? null : from.atStartOfDay(zone).toInstant();
        Page<Permit> found = permits.list(callers.current().scope(), status, machine, since, null, settings.page(page));
        model.addAttribute("rows", rows.of(found.getContent()));
        model.addAttribute("found", found);
        model.addAttribute("status", status);
        model.addAttribute("machineCode", machine);
        model.addAttribute("from", from);
        model.addAttribute("statuses", PermitStatus.values());
        var address = UriComponentsBuilder.fromPath("/permits");
        address.queryParam("status", status == null ? "" : status)
                .queryParam("machineCode", machine == null ? "" : machine)
                .queryParam("from", from == null ? "" : from);
        model.addAttribute("address", address.encode().toUriString() + "&page=");
        return "permits";
    }
}
