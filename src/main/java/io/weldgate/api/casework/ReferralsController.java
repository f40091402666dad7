package io.weldgate.api.casework;

import io.weldgate.api.ApiSettings;
import io.weldgate.api.Listed;
import io.weldgate.enforcement.ReferralState;
import io.weldgate.enforcement.Referrals;
import io.weldgate.identity.Identities;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.util.Arrays;
import java.util.List;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Who holds what, for how long: silence first. */
@RestController
@RequestMapping("/api/v1/referrals")
class ReferralsController {

    /** Those that somebody has still to do something about. */
    private static final List<ReferralState> OPEN = Arrays.stream(ReferralState.values())
            .filter(ReferralState::isOpen).toList();

    private final Referrals referrals;
    private final CaseAnswers answers;
    private final Identities identities;

    ReferralsController(Referrals referrals, CaseAnswers answers, Identities identities) {
        this.referrals = referrals;
        this.answers = answers;
        this.identities = identities;
    }

    @GetMapping
    Listed<CaseAnswers.Sent> board(@RequestParam(required = false) ReferralState state,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        var found = referrals.board(state == null ? OPEN : List.of(state), identities.current().scope(),
                PageRequest.of(page, size));
        return new Listed<>(found.getContent().stream().map(answers::sent).toList(), page, size,
                found.getTotalElements());
    }
}
