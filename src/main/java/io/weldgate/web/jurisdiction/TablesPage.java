package io.weldgate.web.jurisdiction;

import io.weldgate.api.jurisdiction.TableKeepers;
import io.weldgate.identity.SignedIn;
import io.weldgate.jurisdiction.Enacting;
import io.weldgate.jurisdiction.Proposing;
import io.weldgate.jurisdiction.Table;
import io.weldgate.jurisdiction.TableProblem;
import io.weldgate.jurisdiction.TableWording;
import io.weldgate.ledger.SheetFormat;
import io.weldgate.ledger.sheet.SheetUnreadable;
import io.weldgate.ledger.sheet.SheetWriting;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.springframework.context.MessageSource;
import org.springframework.http.ContentDisposition;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.server.ResponseStatusException;

/** The tables of who may act: handed out as sheets, taken in, and put in force by somebody else. */
@Controller
@RequestMapping("/jurisdiction")
class TablesPage {

    private final Proposing proposing;
    private final Enacting enacting;
    private final TableWording wording;
    private final SentTable sent;
    private final JurisdictionPage page;
    private final TableKeepers keepers;
    private final MessageSource messages;

    TablesPage(Proposing proposing, Enacting enacting, TableWording wording, SentTable sent, JurisdictionPage page,
            TableKeepers keepers, MessageSource messages) {
        this.proposing = proposing;
        this.enacting = enacting;
        this.wording = wording;
        this.sent = sent;
        this.page = page;
        this.keepers = keepers;
        this.messages = messages;
    }

    /** As it holds today in the reader's area, in his language. */
    @GetMapping("/{kind:routing|sanctions}")
    void download(@PathVariable String kind, @RequestParam(defaultValue = "XLSX") SheetFormat format,
            HttpServletResponse response, Locale locale) throws IOException {
        SignedIn who = keepers.reader();
        List<List<String>> rows = wording.titled(enacting.lines(table(kind), who.scope()), locale);
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(kind + format.ending()).build().toString());
        try (SheetWriting sheet = SheetWriting.of(format, response.getOutputStream(), kind)) {
            for (List<String> row : rows) {
                sheet.row(row);
            }
        }
    }

    @PostMapping("/{kind:routing|sanctions}")
    String upload(@PathVariable String kind, @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun, HttpServletResponse response, Model model,
            Locale locale) throws IOException {
        SignedIn who = keepers.keeper();
        if (file == null || file.isEmpty()) {
            return wrong("registers.import.no-file", who, response, model, locale);
        }
        try {
            Proposing.Outcome outcome = proposing.propose(table(kind), sent.lines(table(kind), file), dryRun,
                    who.actor(), who.scope());
            if (outcome instanceof Proposing.Outcome.Proposed) {
                return "redirect:/jurisdiction#editions";
            } else if (outcome instanceof Proposing.Outcome.Sound sound) {
                model.addAttribute("sound", sound.rows());
                return page.page(who, model);
            }
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute("problems", ((Proposing.Outcome.Wrong) outcome).problems().stream()
                    .map(problem -> told(problem, locale)).toList());
            return page.page(who, model);
        } catch (SheetUnreadable e) {
            return wrong("sheet." + e.code(), who, response, model, locale);
        }
    }

    @PostMapping("/editions/{id:[0-9]{1,18}}/force")
    String putInForce(@PathVariable long id, @RequestParam(required = false) LocalDate from,
            HttpServletResponse response, Model model, Locale locale) {
        SignedIn who = concerned(id);
        if (from == null) {
            return wrong("jurisdiction.no-day", who, response, model, locale);
        }
        return after(enacting.putInForce(id, from, who.actor(), who.scope()), who, response, model, locale);
    }

    @PostMapping("/editions/{id:[0-9]{1,18}}/discard")
    String discard(@PathVariable long id, HttpServletResponse response, Model model, Locale locale) {
        SignedIn who = concerned(id);
        return after(enacting.discard(id, who.actor(), who.scope()), who, response, model, locale);
    }

    private String after(Optional<Enacting.Refusal> refusal, SignedIn who, HttpServletResponse response, Model model,
            Locale locale) {
        return refusal.isEmpty() ? "redirect:/jurisdiction#editions"
                : wrong("jurisdiction.refusal." + refusal.get(), who, response, model, locale);
    }

    private SignedIn concerned(long id) {
        SignedIn who = keepers.keeper();
        if (!enacting.concerns(id, who.scope())) {
            throw new ResponseStatusException(HttpStatus.NOT_FOUND);
        }
        return who;
    }

    private String wrong(String key, SignedIn who, HttpServletResponse response, Model model, Locale locale) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("wrong", messages.getMessage(key, null, locale));
        return page.page(who, model);
    }

    private static Table table(String kind) {
        return Table.valueOf(kind.toUpperCase(Locale.ROOT));
    }

    private ToldProblem told(TableProblem problem, Locale locale) {
        return new ToldProblem(problem.row(), wording.named(problem.column(), locale),
                messages.getMessage("invalid.jurisdiction." + problem.code(), null, locale));
    }

    /** @param row 0 where the whole table is meant */
    record ToldProblem(int row, String column, String sentence) {}
}
