package io.weldgate.web.tipoff;

import io.weldgate.audit.Actor;
import io.weldgate.form.FieldError;
import io.weldgate.form.FormReading;
import io.weldgate.form.Read;
import io.weldgate.tipoff.Answer;
import io.weldgate.tipoff.ClaimingRewards;
import io.weldgate.tipoff.RewardClaimForm;
import io.weldgate.tipoff.TipOffForms;
import io.weldgate.tipoff.TipOffNotOpen;
import io.weldgate.web.form.FormDrawing;
import io.weldgate.web.form.Posted;
import io.weldgate.web.form.StrangersFiles;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What has become of a report, for who has its code, which stands in no address; and the claim of its reward. */
@Controller
@RequestMapping("/tip-off")
class TipOffAnswerPage {

    private final ClaimingRewards claiming;
    private final TipOffForms forms;
    private final FormReading reading;
    private final FormDrawing drawing;
    private final StrangersFiles files;
    private final Strangers strangers;

    TipOffAnswerPage(ClaimingRewards claiming, TipOffForms forms, FormReading reading, FormDrawing drawing,
            StrangersFiles files, Strangers strangers) {
        this.claiming = claiming;
        this.forms = forms;
        this.reading = reading;
        this.drawing = drawing;
        this.files = files;
        this.strangers = strangers;
    }

    @GetMapping("/answer")
    String ask() {
        return "tip-off-answer";
    }

    @PostMapping("/answer")
    String answer(@RequestParam(defaultValue = "") String code, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        strangers.looking(request);
        return page(code, Map.of(), List.of(), response, model, locale);
    }

    /** The code comes with the form, under a name that no form reads. */
    @PostMapping("/claim")
    String claim(@RequestParam(name = "_code", defaultValue = "") String code, HttpServletRequest request,
            HttpServletResponse response, Model model, Locale locale) {
        Actor reporter = strangers.sending(request);
        Posted posted = files.posted(request, reporter, locale);
        if (claiming.answer(code).isEmpty()) {
            return page(code, Map.of(), List.of(), response, model, locale);
        }
        Read<RewardClaimForm> read = posted.read(reading, RewardClaimForm.class, reporter, locale);
        if (read instanceof Read.Invalid<RewardClaimForm> invalid) {
            return page(code, posted.values(), invalid.errors(), response, model, locale);
        }
        try {
            claiming.claim(code, ((Read.Valid<RewardClaimForm>) read).form());
        } catch (TipOffNotOpen tooLate) {
            response.setStatus(HttpStatus.CONFLICT.value());
            model.addAttribute("late", true);
        }
        return page(code, Map.of(), List.of(), response, model, locale);
    }

    private String page(String code, Map<String, String[]> said, List<FieldError> errors,
            HttpServletResponse response, Model model, Locale locale) {
        Optional<Answer> answer = claiming.answer(code);
        model.addAttribute("code", code);
        model.addAttribute("unknown", answer.isEmpty());
        model.addAttribute("answer", answer.orElse(null));
        if (answer.isEmpty()) {
            response.setStatus(HttpStatus.NOT_FOUND.value());
        } else if (!errors.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
        }
        if (answer.filter(Answer::mayClaim).isPresent()) {
            model.addAttribute("form", errors.isEmpty()
                    ? drawing.blank(forms.claim(locale), Set.of(), FormDrawing.Staff.NOBODY)
                    : drawing.again(forms.claim(locale), said, errors, FormDrawing.Staff.NOBODY));
        }
        return "tip-off-answer";
    }
}
