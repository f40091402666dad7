package io.weldgate.web.tipoff;

import com.fasterxml.jackson.databind.node.ObjectNode;
import io.weldgate.audit.Actor;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormReading;
import io.weldgate.form.Read;
import io.weldgate.tipoff.Received;
import io.weldgate.tipoff.ReceivingTipOffs;
import io.weldgate.tipoff.TipOffForm;
import io.weldgate.tipoff.TipOffForms;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.StrangersFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;

/** Where anybody reports a violation. The code is shown on the answer itself, and stands in no address. */
@Controller
@RequestMapping("/tip-off")
class TipOffPage {

    private final ReceivingTipOffs receiving;
    private final TipOffForms forms;
    private final FormReading reading;
    private final FormDrawing drawing;
    private final StrangersFiles files;
    private final Strangers strangers;

    TipOffPage(ReceivingTipOffs receiving, TipOffForms forms, FormReading reading, FormDrawing drawing,
            StrangersFiles files, Strangers strangers) {
        this.receiving = receiving;
        this.forms = forms;
        this.reading = reading;
        this.drawing = drawing;
        this.files = files;
        this.strangers = strangers;
    }

    @GetMapping
    String show(HttpServletRequest request, Model model, Locale locale) {
        strangers.forget(request);
        ObjectNode schema = forms.report(false, locale);
        model.addAttribute("form", drawing.blank(schema, Set.of("seenAt"), FormDrawing.Staff.NOBODY));
        return "tip-off";
    }

    @PostMapping
    String report(HttpServletRequest request, HttpServletResponse response, Model model, Locale locale) {
        Actor reporter = strangers.reporting(request);
        Posted posted = files.posted(request, reporter, locale);
        Read<TipOffForm> read = posted.read(reading, TipOffForm.class, reporter, locale);
        Received received = read instanceof Read.Valid<TipOffForm> valid
                ? receiving.receive(valid.form(), reporter.account(), locale)
                : new Received.Invalid(((Read.Invalid<TipOffForm>) read).errors());
        if (received instanceof Received.Done done) {
            model.addAttribute("code", done.code());
            return "tip-off-sent";
        }
        response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        return again(posted.values(), ((Received.Invalid) received).errors(), model, locale);
    }

    private String again(Map<String, String[]> said, List<FieldError> errors, Model model, Locale locale) {
        model.addAttribute("form", drawing.again(forms.report(false, locale), said, errors,
                FormDrawing.Staff.NOBODY));
        return "tip-off";
    }
}
