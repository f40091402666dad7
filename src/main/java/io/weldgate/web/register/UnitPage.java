package io.weldgate.web.register;

import io.weldgate.api.Callers;
import io.weldgate.api.register.UnitView;
import io.weldgate.api.register.UnitsInArea;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SignedIn;
import io.weldgate.ledger.unit.UnitBook;
import io.weldgate.web.PageSettings;
import io.weldgate.web.Rows;
import java.util.Locale;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** A unit at a glance, for its office and for officials; and for officials the units of their area. */
@Controller
@RequestMapping("/units")
class UnitPage {

    private final UnitView view;
    private final UnitsInArea units;
    private final Identities identities;
    private final Callers callers;
    private final Rows rows;
    private final UnitBook book;
    private final PageSettings settings;

    UnitPage(UnitView view, UnitsInArea units, Identities identities, Callers callers, Rows rows, UnitBook book,
            PageSettings settings) {
        this.view = view;
        this.units = units;
        this.identities = identities;
        this.callers = callers;
        this.rows = rows;
        this.book = book;
        this.settings = settings;
    }

    @GetMapping
    String list(@RequestParam(required = false) String text, @RequestParam(defaultValue = "0") int page, Model model) {
        SignedIn who = identities.current();
        if (who.unitCode() != null) {
            return "redirect:/units/" + who.unitCode();
        }
        model.addAttribute("found", units.of(callers.current(), text, settings.page(page)));
        model.addAttribute("text", text);
        return "units";
    }

    @GetMapping("/{unitCode}")
    String show(@PathVariable String unitCode, Model model, Locale locale) {
        SignedIn who = identities.current();
        UnitView.Unit unit = view.of(unitCode, who.scope())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        if (who.unitCode() != null && !who.scope().office()) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        model.addAttribute("view", unit);
        model.addAttribute("rows", rows.of(unit.permits()));
        model.addAttribute("chapters", book.of(unitCode, settings.rows(), callers.keeper(), locale));
        return "unit";
    }
}
