package io.weldgate.web.casework;

import io.weldgate.api.casework.CaseAnswers;
import io.weldgate.enforcement.Referral;
import io.weldgate.enforcement.ReferralState;
import io.weldgate.enforcement.Referrals;
import io.weldgate.identity.Identities;
import io.weldgate.web.PageSettings;
import java.time.Clock;
import java.time.Duration;
import java.util.Arrays;
import java.util.List;
import org.springframework.data.domain.Page;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** Who holds what, for how long: silence first. */
@Controller
class ReferralBoard {

    private static final List<ReferralState> OPEN = Arrays.stream(ReferralState.values())
            .filter(ReferralState::isOpen).toList();

    private final Referrals referrals;
    private final CaseAnswers answers;
    private final Identities identities;
    private final PageSettings settings;
    private final Clock clock;

    ReferralBoard(Referrals referrals, CaseAnswers answers, Identities identities, PageSettings settings,
            Clock clock) {
        this.referrals = referrals;
        this.answers = answers;
        this.identities = identities;
        this.settings = settings;
        this.clock = clock;
    }

    /** @param hours for how long the one who has to act has had it */
    record Row(String caseNo, String from, CaseAnswers.Sent sent, long hours) {}

    @GetMapping("/referrals")
    String board(@RequestParam(required = false) ReferralState state, @RequestParam(defaultValue = "0") int page,
            Model model) {
        Page<Referral> found = referrals.board(state == null ? OPEN : List.of(state), identities.current().scope(),
                settings.page(page));
        model.addAttribute("found", found);
        model.addAttribute("rows", found.getContent().stream().map(it -> new Row(it.caseNo(),
                answers.name(it.fromDepartment()), answers.sent(it), Duration.between(it.answeredAt() == null
                ? it.sentAt() : it.answeredAt(), clock.instant()).toHours())).toList());
        model.addAttribute("state", state);
        model.addAttribute("states", ReferralState.values());
        model.addAttribute("address", "/referrals?" + (state == null ? "" : "state=" + state + "&") + "page=");
        return "referrals";
    }
}
