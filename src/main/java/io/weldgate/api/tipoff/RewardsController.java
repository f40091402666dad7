package io.weldgate.api.tipoff;

import io.weldgate.api.ApiSettings;
import io.weldgate.api.Listed;
import io.weldgate.tipoff.AwardLine;
import io.weldgate.tipoff.Awards;
import io.weldgate.tipoff.Concern;
import io.weldgate.tipoff.Matter;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.math.BigDecimal;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import org.springframework.data.domain.PageRequest;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** 举报奖励台账: what was paid for which report, never to whom. */
@RestController
@RequestMapping("/api/v1/rewards")
class RewardsController {

    private final Awards awards;
    private final TipOffOfficers officers;
    private final Clock clock;

    RewardsController(Awards awards, TipOffOfficers officers, Clock clock) {
        this.awards = awards;
        this.officers = officers;
        this.clock = clock;
    }

    /** @param from and until: days, both included; without them, since the first of January until today */
    @GetMapping
    Listed<Line> list(@RequestParam(required = false) LocalDate from, @RequestParam(required = false) LocalDate until,
            @RequestParam(defaultValue = "0") @Min(0) @Max(ApiSettings.LAST_PAGE) int page,
            @RequestParam(defaultValue = "20") @Min(1) @Max(100) int size) {
        LocalDate last = until == null ? LocalDate.now(clock) : until;
        LocalDate first = from == null ? last.withDayOfYear(1) : from;
        return Listed.of(awards.list(officers.current().scope(), start(first), start(last.plusDays(1)),
                PageRequest.of(page, size)).map(RewardsController::line));
    }

    private Instant start(LocalDate day) {
        return day.atStartOfDay(clock.getZone()).toInstant();
    }

    private static Line line(AwardLine it) {
        var award = it.award();
        return new Line(award.docketNo(), it.tipOff().sighting().concern(), it.tipOff().sighting().areaCode(),
                award.matter(), award.fine(), award.deaths(), award.decisionNo(), award.amount(), award.staffBonus(),
                award.basis(), award.grantedAt(), award.paidOn());
    }

    /** @param paidOn null until it is paid */
    record Line(String docketNo, Concern concern, String areaCode, Matter matter, BigDecimal fine, Integer deaths,
            String decisionNo, BigDecimal amount, boolean staffBonus, String basis, Instant grantedAt,
            LocalDate paidOn) {}
}
