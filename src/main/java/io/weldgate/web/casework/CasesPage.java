package io.weldgate.web.casework;

import io.weldgate.api.casework.CaseAnswers;
import io.weldgate.api.casework.CaseFiles;
import io.weldgate.api.casework.CasePapers;
import io.weldgate.api.casework.Finders;
import io.weldgate.api.permit.EvidenceAnswers;
import io.weldgate.audit.Trail;
import io.weldgate.enforcement.CaseFile;
import io.weldgate.enforcement.CaseStatus;
import io.weldgate.enforcement.Cases;
import io.weldgate.enforcement.Releasing;
import io.weldgate.identity.Identities;
import io.weldgate.process.OpenTask;
import io.weldgate.process.WorkQueue;
import io.weldgate.api.Callers;
import io.weldgate.web.PageSettings;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import org.springframework.data.domain.Page;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The cases of a department, and one case with all that belongs to it. */
@Controller
@RequestMapping("/cases")
class CasesPage {

    private final Cases cases;
    private final CaseAnswers answers;
    private final CaseFiles files;
    private final CasePapers papers;
    private final EvidenceAnswers evidence;
    private final Identities identities;
    private final Callers callers;
    private final WorkQueue queue;
    private final Trail trail;
    private final PageSettings settings;

    CasesPage(Cases cases, CaseAnswers answers, CaseFiles files, CasePapers papers, EvidenceAnswers evidence,
            Identities identities, Callers callers, WorkQueue queue, Trail trail, PageSettings settings) {
        this.cases = cases;
        this.answers = answers;
        this.files = files;
        this.papers = papers;
        this.evidence = evidence;
        this.identities = identities;
        this.callers = callers;
        this.queue = queue;
        this.trail = trail;
        this.settings = settings;
    }

    /** What is filtered for stands in the address. */
    @GetMapping
    String list(@RequestParam(required = false) CaseStatus status, @RequestParam(required = false) String text,
            @RequestParam(defaultValue = "0") int page, Model model) {
        var who = identities.current();
        Page<CaseFile> found = cases.list(who.scope(), status, null, CaseFiles.like(text), settings.page(page));
        model.addAttribute("found", found);
        model.addAttribute("rows", found.getContent().stream().map(answers::listed).toList());
        model.addAttribute("status", status);
        model.addAttribute("text", text);
        model.addAttribute("statuses", CaseStatus.values());
        model.addAttribute("finds", Finders.isOne(who));
        model.addAttribute("address", "/cases?" + (status == null ? "" : "status=" + status + "&")
                + (text == null ? "" : "text=" + java.net.URLEncoder.encode(text,
                java.nio.charset.StandardCharsets.UTF_8) + "&") + "page=");
        return "cases";
    }

    @GetMapping("/{caseNo}")
    String show(@PathVariable String caseNo, @RequestParam(required = false) String done, Model model,
            Locale locale) {
        CaseFile it = seen(caseNo);
        CaseAnswers.Whole whole = answers.whole(it);
        model.addAttribute("file", whole);
        model.addAttribute("done", done);
        model.addAttribute("tasks", waiting(whole, locale));
        model.addAttribute("timeline", Stream.concat(Stream.of(caseNo), whole.referrals().stream()
                .map(CaseAnswers.Sent::referralNo)).flatMap(no -> trail.of(no).stream())
                .sorted(java.util.Comparator.comparing(io.weldgate.audit.AuditEntry::at).reversed()).toList());
        model.addAttribute("others", Stream.concat(it.parentNo() == null ? Stream.empty() : Stream.of(it.parentNo()),
                cases.findByParentNoOrderByOpenedAt(caseNo).stream().map(CaseFile::caseNo)).toList());
        model.addAttribute("acts", acts(it, whole));
        model.addAttribute("papers", papers.of(it, locale));
        return "case";
    }

    /** What the reader's department may do beside its tasks. */
    private List<String> acts(CaseFile it, CaseAnswers.Whole whole) {
        return Releasing.isTheirs(it, identities.current().scope()) ? Stream.of(
                whole.machineStopped() ? "release-machine" : null, it.status().mayBeDismissed() ? "dismissal" : null)
                .filter(Objects::nonNull).toList() : List.of();
    }

    @GetMapping("/{caseNo}/evidence")
    String evidence(@PathVariable String caseNo, Model model, Locale locale) {
        model.addAttribute("number", seen(caseNo).caseNo());
        model.addAttribute("base", "/cases/" + caseNo);
        model.addAttribute("links", evidence.of(caseNo, locale));
        return "case-evidence";
    }

    @GetMapping("/{caseNo}/package")
    void pack(@PathVariable String caseNo, HttpServletResponse response) throws IOException {
        files.send(seen(caseNo), response);
    }

    /** Of the case and of its referrals, as far as they are the reader's. */
    private List<OpenTask> waiting(CaseAnswers.Whole it, Locale locale) {
        var caller = callers.current();
        return Stream.concat(Stream.of(it.caseNo()), it.referrals().stream().map(CaseAnswers.Sent::referralNo))
                .flatMap(no -> queue.of(caller, no, locale, settings.tasks()).stream()).toList();
    }

    private CaseFile seen(String caseNo) {
        return cases.find(caseNo, identities.current().scope())
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
    }
}
