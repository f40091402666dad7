package io.weldgate.api.tipoff;

import io.weldgate.api.CsvTable;
import io.weldgate.tipoff.AwardLine;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import org.springframework.context.MessageSource;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Component;

/** 举报奖励台账 (F13) as a table for spreadsheets; nothing in it says who was paid. The pages ask here too. */
@Component
public class RewardLedger {

    private static final List<String> HEADS = List.of("number", "concern", "area", "decision", "measure", "amount",
            "bonus", "basis", "granted", "paid", "payment");

    private final MessageSource messages;

    RewardLedger(MessageSource messages) {
        this.messages = messages;
    }

    public ResponseEntity<String> table(List<AwardLine> lines, ZoneId zone, Locale locale) {
        return CsvTable.of("rewards.csv", HEADS.stream().map(it -> text("tipoff.ledger." + it, locale)).toList(),
                lines.stream().map(it -> cells(it, zone, locale)).toList());
    }

    private List<Object> cells(AwardLine line, ZoneId zone, Locale locale) {
        var award = line.award();
        Object measure = award.matter().isByDeaths() ? award.deaths() : award.fine();
        return Arrays.asList(award.docketNo(), text("form.Concern." + line.tipOff().sighting().concern(), locale),
                line.tipOff().sighting().areaCode(), award.decisionNo(), measure, award.amount(),
                text(award.staffBonus() ? "tipoff.yes" : "tipoff.no", locale), award.basis(),
                day(award.grantedAt(), zone), award.paidOn(), award.paymentNo());
    }

    public static BigDecimal sum(List<AwardLine> lines) {
        return lines.stream().map(it -> it.award().amount()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static LocalDate day(Instant at, ZoneId zone) {
        return at == null ? null : LocalDate.ofInstant(at, zone);
    }

    private String text(String key, Locale locale) {
        return messages.getMessage(key, null, locale);
    }
}
