package io.weldgate.web.tipoff;

import io.weldgate.api.tipoff.RewardLedger;
import io.weldgate.api.tipoff.TipOffOfficers;
import io.weldgate.registry.Scope;
import io.weldgate.tipoff.AwardLine;
import io.weldgate.tipoff.Awards;
import io.weldgate.tipoff.TipOffState;
import io.weldgate.tipoff.TipOffs;
import io.weldgate.web.PageSettings;
import io.weldgate.web.Shown;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** The reports that a department has to do with, and what was paid for them. */
@Controller
@RequestMapping("/tip-offs")
class TipOffsPage {

    private final TipOffs tipOffs;
    private final Awards awards;
    private final RewardLedger ledger;
    private final TipOffOfficers officers;
    private final Shown shown;
    private final PageSettings settings;
    private final Clock clock;

    TipOffsPage(TipOffs tipOffs, Awards awards, RewardLedger ledger, TipOffOfficers officers, Shown shown,
            PageSettings settings, Clock clock) {
        this.tipOffs = tipOffs;
        this.awards = awards;
        this.ledger = ledger;
        this.officers = officers;
        this.shown = shown;
        this.settings = settings;
        this.clock = clock;
    }

    @GetMapping
    String list(@RequestParam(required = false) TipOffState state, @RequestParam(defaultValue = "0") int page,
            Model model) {
        model.addAttribute("found", tipOffs.list(officers.current().scope(), state, settings.page(page)));
        model.addAttribute("state", state);
        model.addAttribute("states", TipOffState.values());
        return "tip-offs";
    }

    /** Of a year, where nobody says otherwise. */
    @GetMapping("/rewards")
    String rewards(@RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate until,
            Model model) {
        Span span = span(from, until);
        List<AwardLine> lines = lines(span);
        model.addAttribute("span", span);
        model.addAttribute("lines", lines);
        model.addAttribute("sum", RewardLedger.sum(lines));
        return "rewards";
    }

    @GetMapping(path = "/rewards.csv", produces = "text/csv")
    ResponseEntity<String> table(@RequestParam(required = false) LocalDate from,
            @RequestParam(required = false) LocalDate until, Locale locale) {
        return ledger.table(lines(span(from, until)), shown.zone(), locale);
    }

    private List<AwardLine> lines(Span span) {
        Scope scope = officers.current().scope();
        return awards.all(scope, start(span.from()), start(span.until().plusDays(1)));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(shown.zone()).toInstant();
    }

    private Span span(LocalDate from, LocalDate until) {
        LocalDate last = until == null ? LocalDate.now(clock) : until;
        return new Span(from == null ? last.withDayOfYear(1) : from, last);
    }

    /** Both days belong to it. */
    record Span(LocalDate from, LocalDate until) {}
}
