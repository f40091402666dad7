package io.weldgate.web.morning;

import io.weldgate.api.Callers;
import io.weldgate.api.notice.News;
import io.weldgate.api.register.UnitsInArea;
import io.weldgate.control.ToBeCoded;
import io.weldgate.identity.Identities;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.permit.Permits;
import io.weldgate.process.Caller;
import io.weldgate.process.Wanted;
import io.weldgate.web.PageSettings;
import io.weldgate.web.Rows;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.util.UriUtils;

/** What waits for me, and what has changed; what is filtered for stands in the address. */
@Controller
class HomePage {

    /** Of the machines that are still to be coded; the list has the rest. */
    private static final int UNCODED = 3;

    private final Callers callers;
    private final TaskList tasks;
    private final News news;
    private final UnitsInArea units;
    private final Permits permits;
    private final Rows rows;
    private final ToBeCoded toBeCoded;
    private final Identities identities;
    private final List<MorningPart> morning;
    private final PageSettings settings;

    HomePage(Callers callers, TaskList tasks, News news, UnitsInArea units, Permits permits, Rows rows,
            ToBeCoded toBeCoded, Identities identities, List<MorningPart> morning, PageSettings settings) {
        this.toBeCoded = toBeCoded;
        this.callers = callers;
        this.tasks = tasks;
        this.news = news;
        this.units = units;
        this.permits = permits;
        this.rows = rows;
        this.identities = identities;
        this.morning = morning;
        this.settings = settings;
    }

    /** Officials have no tasks of their own: they see first what is late in their area. */
    @GetMapping("/")
    String show(@RequestParam(required = false) Wanted.View view, @RequestParam(required = false) String unit,
            @RequestParam(required = false) String site, @RequestParam(required = false) String key,
            @RequestParam(required = false) Wanted.Due due, @RequestParam(required = false) String text,
            @RequestParam(required = false) Wanted.Sort sort, @RequestParam(defaultValue = "0") int page,
            @RequestParam(defaultValue = "0") int claimed, @RequestParam(defaultValue = "0") int released,
            @RequestParam(defaultValue = "0") int failed, Model model, Locale locale) {
        Caller caller = callers.current();
        boolean looksOn = caller.scope().unitCode() == null;
        var wanted = new Wanted(looksOn ? Wanted.View.ALL : view, unit, site, key, due, text, sort);
        TaskList.Listed list = tasks.of(wanted, page, caller, locale);
        model.addAttribute("list", list);
        SignedIn who = identities.current();
        boolean installs = !who.roles().isEmpty() && Set.of(Role.INSTALLER).containsAll(who.roles());
        model.addAttribute("installs", installs);
        model.addAttribute("badge", installs ? 0 : looksOn ? list.due("OVERDUE") : list.tasks("MINE"));
        model.addAttribute("looksOn", looksOn);
        model.addAttribute("claimed", claimed);
        model.addAttribute("released", released);
        model.addAttribute("failed", failed);
        if (looksOn) {
            model.addAttribute("units", units.neediest(caller, settings.recent()));
        }
        if (callers.looksAfterMachines()) {
            model.addAttribute("uncoded", toBeCoded.list(caller.scope(), null, 0, UNCODED));
        }
        model.addAttribute("morning", morning.stream().flatMap(part -> part.of(who).stream()).toList());
        model.addAttribute("welds", who.has(Role.WELDER));
        model.addAttribute("administers", !who.roles().isEmpty() && Role.ADMINISTRATIVE.containsAll(who.roles()));
        model.addAttribute("news", news.of(caller.scope(), locale));
        model.addAttribute("recent", rows.of(permits.list(caller.scope(), null, null, null, null,
                PageRequest.of(0, settings.recent())).getContent()));
        return "home";
    }

    /** Leads to a machine's page by way of the login, whoever comes from its QR code or types its number. */
    @GetMapping("/enter")
    String enter(@RequestParam(defaultValue = "") String machineCode) {
        return machineCode.isBlank() ? "redirect:/"
                : "redirect:/m/" + UriUtils.encodePathSegment(machineCode.strip().toUpperCase(Locale.ROOT), "UTF-8");
    }
}
