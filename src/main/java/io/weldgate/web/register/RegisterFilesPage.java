package io.weldgate.web.register;

import io.weldgate.api.Callers;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Query;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Registers;
import io.weldgate.ledger.SheetFormat;
import io.weldgate.ledger.files.HandingOut;
import io.weldgate.ledger.files.Import;
import io.weldgate.ledger.files.SheetTooLarge;
import io.weldgate.ledger.files.TakingIn;
import io.weldgate.ledger.files.TooManyFiles;
import io.weldgate.web.PageSettings;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.InputStream;
import java.util.Locale;
import java.util.Map;
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

/** Registers as files: sending one in and seeing what became of it, templates and exports. */
@Controller
@RequestMapping("/registers/{code}")
class RegisterFilesPage {

    private final Registers registers;
    private final TakingIn taking;
    private final HandingOut handing;
    private final Callers callers;
    private final MessageSource messages;
    private final PageSettings settings;

    RegisterFilesPage(Registers registers, TakingIn taking, HandingOut handing, Callers callers, MessageSource messages,
            PageSettings settings) {
        this.registers = registers;
        this.taking = taking;
        this.handing = handing;
        this.callers = callers;
        this.messages = messages;
        this.settings = settings;
    }

    @GetMapping("/import")
    String choose(@PathVariable String code, Model model) {
        return page(written(code, callers.keeper()), null, model);
    }

    @PostMapping("/import")
    String take(@PathVariable String code, @RequestParam(required = false) MultipartFile file,
            @RequestParam(defaultValue = "false") boolean dryRun, HttpServletResponse response, Model model,
            Locale locale) throws IOException {
        Keeper keeper = callers.keeper();
        Register<?, ?> register = written(code, keeper);
        if (file == null || file.isEmpty()) {
            String name = file == null || file.getOriginalFilename() == null ? "" : file.getOriginalFilename();
            return wrong(register, messages.getMessage(name.isBlank() ? "registers.import.no-file"
                    : "registers.import.empty-file", new Object[] {name}, locale), response, model);
        }
        try (InputStream bytes = file.getInputStream()) {
            Import taken = taking.take(register, bytes, file.getOriginalFilename(), dryRun, keeper, locale);
            return "redirect:/registers/" + code + "/imports/" + taken.importId();
        } catch (SheetTooLarge e) {
            return wrong(register, messages.getMessage("registers.import.too-large", new Object[] {e.megabytes()},
                    locale), response, model);
        } catch (TooManyFiles e) {
            return wrong(register, messages.getMessage("registers.import.busy", null, locale), response, model);
        }
    }

    @GetMapping("/imports/{importId}")
    String look(@PathVariable String code, @PathVariable String importId, Model model) {
        Keeper keeper = callers.keeper();
        Register<?, ?> register = written(code, keeper);
        return page(register, taking.find(importId, keeper).filter(it -> it.register().equals(code))
                .orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND)), model);
    }

    @GetMapping("/template")
    void template(@PathVariable String code, @RequestParam(defaultValue = "XLSX") SheetFormat format,
            HttpServletResponse response, Locale locale) throws IOException {
        Register<?, ?> register = RegistersPage.opened(registers, code, callers.keeper());
        send(response, register.code() + "-template", format);
        handing.template(register, format, locale, response.getOutputStream());
    }

    @GetMapping("/export")
    String export(@PathVariable String code, @RequestParam(defaultValue = "XLSX") SheetFormat format,
            @RequestParam(defaultValue = "false") boolean whole, @RequestParam Map<String, String> asked,
            HttpServletResponse response, Model model, Locale locale) throws IOException {
        Keeper keeper = callers.keeper();
        Register<?, ?> register = whole ? written(code, keeper) : RegistersPage.opened(registers, code, keeper);
        Query query = RegistersPage.query(register, asked);
        if (handing.isTooMuch(register, query, keeper)) {
            return wrong(register, messages.getMessage("registers.export.too-many", null, locale), response, model);
        }
        send(response, register.code(), format);
        handing.export(register, query, whole, format, keeper, locale, response.getOutputStream());
        return null;
    }

    private Register<?, ?> written(String code, Keeper keeper) {
        Register<?, ?> register = RegistersPage.opened(registers, code, keeper);
        if (!register.mayWrite(keeper)) {
            throw new ResponseStatusException(HttpStatus.FORBIDDEN);
        }
        return register;
    }

    private String wrong(Register<?, ?> register, String sentence, HttpServletResponse response, Model model) {
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("wrong", sentence);
        return page(register, null, model);
    }

    private String page(Register<?, ?> register, Import taken, Model model) {
        model.addAttribute("code", register.code());
        model.addAttribute("taken", taken);
        model.addAttribute("refresh", settings.refresh().toMillis());
        model.addAttribute("last", taking.last(register, callers.keeper(), settings.recent()));
        return "register-import";
    }

    private static void send(HttpServletResponse response, String name, SheetFormat format) {
        response.setContentType(format.mediaType());
        response.setHeader(HttpHeaders.CACHE_CONTROL, "no-store");
        response.setHeader(HttpHeaders.CONTENT_DISPOSITION,
                ContentDisposition.attachment().filename(name + format.ending()).build().toString());
    }
}
