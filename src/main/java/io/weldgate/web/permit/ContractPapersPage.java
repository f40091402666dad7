package io.weldgate.web.permit;

import io.weldgate.contracting.Filing;
import io.weldgate.contracting.Filing.Filed;
import io.weldgate.contracting.Paper;
import io.weldgate.contracting.Papers;
import io.weldgate.decision.PaperKind;
import io.weldgate.identity.Identities;
import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.web.Names;
import io.weldgate.web.PageSettings;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.FormPage;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.data.domain.Limit;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.server.ResponseStatusException;

/** The papers on which outsourced work rests: a list for who may see them, forms for the client's safety officer. */
@Controller
@RequestMapping("/contractors")
class ContractPapersPage {

    private static final Set<String> KNOWN = Set.of("from", "until");

    private final Filing filing;
    private final Papers papers;
    private final Identities identities;
    private final Staffs staffs;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final Names names;
    private final PageSettings settings;

    ContractPapersPage(Filing filing, Papers papers, Identities identities, Staffs staffs, FormDrawing drawing,
            Uploading uploading, Names names, PageSettings settings) {
        this.filing = filing;
        this.papers = papers;
        this.identities = identities;
        this.staffs = staffs;
        this.drawing = drawing;
        this.uploading = uploading;
        this.names = names;
        this.settings = settings;
    }

    @GetMapping
    String list(Model model) {
        SignedIn who = identities.current();
        List<Paper> found = papers.list(who.scope(), Limit.of(settings.rows()));
        model.addAttribute("papers", found);
        model.addAttribute("names", names.of(found.stream()
                .flatMap(paper -> Stream.of(paper.hostUnit(), paper.subject())).distinct().toList()));
        model.addAttribute("kinds", isOfficer(who) ? List.of(PaperKind.values()) : List.of());
        return "contractors";
    }

    @GetMapping("/{kind:agreement|qualification|secondment}")
    String blank(@PathVariable String kind, Model model, Locale locale) {
        SignedIn officer = officer();
        return page(kind, drawing.blank(filing.form(named(kind), officer.unitCode(), locale), KNOWN,
                staffs.of(officer.unitCode()).ofAnyContractor()), model);
    }

    @PostMapping("/{kind:agreement|qualification|secondment}")
    String file(@PathVariable String kind, HttpServletRequest request, HttpServletResponse response, Model model,
            Locale locale) {
        SignedIn officer = officer();
        Posted posted = uploading.posted(request, locale);
        Filed filed = filing.file(named(kind), posted, officer.unitCode(), officer.actor(), locale);
        if (filed instanceof Filed.Invalid invalid) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            Map<String, String[]> values = posted.values();
            return page(kind, drawing.again(filing.form(named(kind), officer.unitCode(), locale), values,
                    invalid.errors(), staffs.of(officer.unitCode()).ofAnyContractor()), model);
        }
        return "redirect:/contractors";
    }

    @PostMapping("/{id:[0-9]{1,18}}/end")
    String end(@PathVariable long id) {
        SignedIn officer = officer();
        if (!filing.end(id, officer.unitCode(), officer.actor())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return "redirect:/contractors";
    }

    private static String page(String kind, FormPage form, Model model) {
        model.addAttribute("kind", kind);
        model.addAttribute("form", form);
        return "contract-paper";
    }

    private SignedIn officer() {
        SignedIn who = identities.current();
        if (!isOfficer(who)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return who;
    }

    private static boolean isOfficer(SignedIn who) {
        return who.has(Role.SAFETY_OFFICER) && who.unitCode() != null;
    }

    private static PaperKind named(String kind) {
        return Arrays.stream(PaperKind.values()).filter(it -> it.name().toLowerCase(Locale.ROOT).equals(kind))
                .findFirst().orElseThrow();
    }
}
