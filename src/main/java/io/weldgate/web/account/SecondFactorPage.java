package io.weldgate.web.account;

import io.weldgate.identity.ChangingPhone;
import io.weldgate.identity.Identities;
import io.weldgate.identity.SecondStep;
import io.weldgate.report.QrSquares;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** One's own second factor: scanned, confirmed by a code, and then on paper for the day the phone is gone. */
@Controller
@RequestMapping("/account/second-factor")
class SecondFactorPage {

    private final SecondStep step;
    private final ChangingPhone phone;
    private final Identities identities;

    SecondFactorPage(SecondStep step, ChangingPhone phone, Identities identities) {
        this.step = step;
        this.phone = phone;
        this.identities = identities;
    }

    @GetMapping
    String show(Model model) {
        model.addAttribute("enrolled", step.isEnrolled(identities.current()));
        model.addAttribute("left", phone.left(identities.current()));
        step.offer(identities.current()).ifPresent(offer -> {
            model.addAttribute("offer", offer);
            model.addAttribute("qr", QrSquares.of(offer.address()));
        });
        return "second-factor";
    }

    /** The recovery codes are shown in the answer itself: kept for the next page they would lie in the session. */
    @PostMapping
    String enrol(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        return codes(step.enrol(identities.current(), code, request.getRemoteAddr()), "wrong", response, model);
    }

    /** The phone of now stays good until the other has shown a code of its own. */
    @PostMapping("/change")
    String change(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        return phone.begin(identities.current(), code, request.getRemoteAddr()) ? "redirect:/account/second-factor"
                : codes(List.of(), "notChanged", response, model);
    }

    @PostMapping("/codes")
    String renew(@RequestParam String code, HttpServletRequest request, HttpServletResponse response, Model model) {
        return codes(phone.renewCodes(identities.current(), code, request.getRemoteAddr()), "notRenewed", response,
                model);
    }

    /** @param wrong what to tell where there are none */
    private String codes(List<String> codes, String wrong, HttpServletResponse response, Model model) {
        if (codes.isEmpty()) {
            response.setStatus(HttpStatus.UNPROCESSABLE_ENTITY.value());
            model.addAttribute(wrong, true);
            return show(model);
        }
        model.addAttribute("codes", codes);
        return "recovery-codes";
    }
}
