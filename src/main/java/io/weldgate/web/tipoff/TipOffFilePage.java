package io.weldgate.web.tipoff;

import io.weldgate.api.Callers;
import io.weldgate.api.tipoff.TipOffOfficers;
import io.weldgate.audit.Trail;
import io.weldgate.evidence.Deposit;
import io.weldgate.form.FormReading;
import io.weldgate.form.Outcome;
import io.weldgate.form.Read;
import io.weldgate.process.WorkQueue;
import io.weldgate.tipoff.Awards;
import io.weldgate.tipoff.Confiding;
import io.weldgate.tipoff.HandlerForm;
import io.weldgate.tipoff.Officer;
import io.weldgate.tipoff.ProposingRewards;
import io.weldgate.tipoff.ReporterLookForm;
import io.weldgate.tipoff.TipOff;
import io.weldgate.tipoff.TipOffForms;
import io.weldgate.tipoff.TipOffHandlers;
import io.weldgate.tipoff.TipOffs;
import io.weldgate.web.Names;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** One report, for the departments that have to do with it; who told it is told to named handlers alone. */
@Controller
@RequestMapping("/tip-offs/{docketNo:TO-.+}")
class TipOffFilePage {

    private final TipOffs tipOffs;
    private final Awards awards;
    private final ProposingRewards proposing;
    private final Confiding confiding;
    private final TipOffHandlers handlers;
    private final TipOffForms forms;
    private final FormReading reading;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final Trail trail;
    private final TipOffOfficers officers;
    private final Names names;
    private final WorkQueue queue;
    private final Callers callers;
    private final PageSettings settings;

    TipOffFilePage(TipOffs tipOffs, Awards awards, ProposingRewards proposing, Confiding confiding,
            TipOffHandlers handlers, TipOffForms forms, FormReading reading, FormDrawing drawing, Uploading uploading,
            Trail trail, TipOffOfficers officers, Names names, WorkQueue queue, Callers callers,
            PageSettings settings) {
        this.tipOffs = tipOffs;
        this.awards = awards;
        this.proposing = proposing;
        this.confiding = confiding;
        this.handlers = handlers;
        this.forms = forms;
        this.reading = reading;
        this.drawing = drawing;
        this.uploading = uploading;
        this.trail = trail;
        this.officers = officers;
        this.names = names;
        this.queue = queue;
        this.callers = callers;
        this.settings = settings;
    }

    @GetMapping
    String show(@PathVariable String docketNo, Model model, Locale locale) {
        return page(seen(docketNo), model, locale);
    }

    @PostMapping("/handlers")
    String name(@PathVariable String docketNo, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        TipOff tipOff = seen(docketNo);
        Posted posted = uploading.posted(request, locale);
        Read<HandlerForm> read = posted.read(reading, HandlerForm.class, who().actor(), locale);
        Outcome done = read instanceof Read.Valid<HandlerForm> valid
                ? confiding.name(docketNo, valid.form(), who(), locale)
                : new Outcome.Invalid(((Read.Invalid<HandlerForm>) read).errors());
        if (done instanceof Outcome.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("naming", drawing.again(forms.handler(locale), posted.values(), invalid.errors(),
                    FormDrawing.Staff.NOBODY));
            return page(tipOff, model, locale);
        }
        return after(docketNo, done);
    }

    @PostMapping("/handlers/{account}/removal")
    String unname(@PathVariable String docketNo, @PathVariable String account) {
        return after(docketNo, confiding.unname(docketNo, account, who()));
    }

    /** Shown on the answer alone, and in no address. */
    @PostMapping("/reporter")
    String look(@PathVariable String docketNo, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        TipOff tipOff = seen(docketNo);
        if (!confiding.isHandler(docketNo, who())) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        Posted posted = uploading.posted(request, locale);
        Read<ReporterLookForm> read = posted.read(reading, ReporterLookForm.class, who().actor(), locale);
        if (read instanceof Read.Invalid<ReporterLookForm> invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("looking", drawing.again(forms.look(locale), posted.values(), invalid.errors(),
                    FormDrawing.Staff.NOBODY));
        } else {
            model.addAttribute("identity", confiding.look(docketNo,
                    ((Read.Valid<ReporterLookForm>) read).form(), who()).orElse(null));
            response.setHeader("Cache-Control", CacheControl.noStore().getHeaderValue());
        }
        return page(tipOff, model, locale);
    }

    @GetMapping("/photos/{photo}")
    ResponseEntity<byte[]> photo(@PathVariable String docketNo, @PathVariable String photo) {
        Deposit found = confiding.photo(docketNo, photo, who()).orElseThrow(TipOffFilePage::notFound);
        return ResponseEntity.ok().contentType(MediaType.parseMediaType(found.contentType()))
                .cacheControl(CacheControl.noStore()).body(found.content());
    }

    private String after(String docketNo, Outcome done) {
        if (done instanceof Outcome.Done) {
            return "redirect:/tip-offs/" + docketNo;
        }
        throw new ResponseStatusException(
                done instanceof Outcome.NotYours ? HttpStatus.FORBIDDEN : HttpStatus.NOT_FOUND);
    }

    private String page(TipOff tipOff, Model model, Locale locale) {
        Officer who = who();
        model.addAttribute("tipOff", tipOff);
        model.addAttribute("award", awards.findByDocketNo(tipOff.docketNo()).orElse(null));
        model.addAttribute("proposal", proposing.of(tipOff.docketNo()).orElse(null));
        model.addAttribute("handlers", handlers.findByKeyDocketNoOrderByNamedAt(tipOff.docketNo()));
        model.addAttribute("mayName", confiding.mayName(tipOff, who));
        model.addAttribute("mayLook", confiding.isHandler(tipOff.docketNo(), who));
        model.addAttribute("holds", tipOff.department().equals(who.department()));
        model.addAttribute("names", names.places(List.of(tipOff.sighting().areaCode())));
        model.addAttribute("holder", names.belonging(null, tipOff.department(), ""));
        model.addAttribute("tasks", queue.of(callers.current(), tipOff.docketNo(), locale, settings.morning()));
        model.addAttribute("entries", trail.of(tipOff.docketNo()));
        if (!model.containsAttribute("naming")) {
            model.addAttribute("naming", drawing.blank(forms.handler(locale), Set.of(), FormDrawing.Staff.NOBODY));
        }
        if (!model.containsAttribute("looking")) {
            model.addAttribute("looking", drawing.blank(forms.look(locale), Set.of(), FormDrawing.Staff.NOBODY));
        }
        return "tip-off-file";
    }

    private TipOff seen(String docketNo) {
        return tipOffs.find(docketNo, who().scope()).orElseThrow(TipOffFilePage::notFound);
    }

    private Officer who() {
        return officers.current();
    }

    private static ResponseStatusException notFound() {
        return new ResponseStatusException(HttpStatus.NOT_FOUND);
    }
}
