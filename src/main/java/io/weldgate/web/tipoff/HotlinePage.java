package io.weldgate.web.tipoff;

import io.weldgate.api.tipoff.TipOffOfficers;
import io.weldgate.form.FormReading;
import io.weldgate.form.Read;
import io.weldgate.tipoff.HotlineForm;
import io.weldgate.tipoff.Officer;
import io.weldgate.tipoff.Received;
import io.weldgate.tipoff.ReceivingTipOffs;
import io.weldgate.tipoff.TipOffForms;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.Uploading;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** An official takes down what somebody says on a hotline, and tells the caller his code. */
@Controller
@RequestMapping("/tip-offs/new")
class HotlinePage {

    private final ReceivingTipOffs receiving;
    private final TipOffForms forms;
    private final FormReading reading;
    private final FormDrawing drawing;
    private final Uploading uploading;
    private final TipOffOfficers officers;

    HotlinePage(ReceivingTipOffs receiving, TipOffForms forms, FormReading reading, FormDrawing drawing,
            Uploading uploading, TipOffOfficers officers) {
        this.receiving = receiving;
        this.forms = forms;
        this.reading = reading;
        this.drawing = drawing;
        this.uploading = uploading;
        this.officers = officers;
    }

    @GetMapping
    String blank(Model model, Locale locale) {
        officers.current();
        model.addAttribute("form", drawing.blank(forms.hotline(locale), Set.of("seenAt"), FormDrawing.Staff.NOBODY));
        return "tip-off-hotline";
    }

    @PostMapping
    String note(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Officer by = officers.current();
        Posted posted = uploading.posted(request, locale);
        Read<HotlineForm> read = posted.read(reading, HotlineForm.class, by.actor(), locale);
        Received received = read instanceof Read.Valid<HotlineForm> valid
                ? receiving.note(valid.form(), by.actor(), locale)
                : new Received.Invalid(((Read.Invalid<HotlineForm>) read).errors());
        if (received instanceof Received.Done done) {
            model.addAttribute("code", done.code());
            model.addAttribute("docketNo", done.docketNo());
            return "tip-off-sent";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        model.addAttribute("form", drawing.again(forms.hotline(locale), posted.values(),
                ((Received.Invalid) received).errors(), FormDrawing.Staff.NOBODY));
        return "tip-off-hotline";
    }
}
