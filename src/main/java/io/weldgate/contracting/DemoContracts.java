package io.weldgate.contracting;

import io.weldgate.audit.Actor;
import io.weldgate.decision.PaperKind;
import io.weldgate.registry.DemoFile;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import org.springframework.beans.factory.SmartInitializingSingleton;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/** In the default run the neighbours work for the first unit, under a running agreement. */
@Component
@ConditionalOnBooleanProperty("weldgate.demo")
class DemoContracts implements SmartInitializingSingleton {

    private static final String CLIENT = "U-0001";
    private static final String CONTRACTOR = "U-0002";

    private final Papers papers;
    private final TransactionTemplate transaction;
    private final Clock clock;

    DemoContracts(Papers papers, TransactionTemplate transaction, Clock clock) {
        this.papers = papers;
        this.transaction = transaction;
        this.clock = clock;
    }

    @Override
    public void afterSingletonsInstantiated() {
        transaction.executeWithoutResult(tx -> {
            if (papers.count() == 0) {
                LocalDate today = LocalDate.now(clock);
                LocalDate begun = today.minusMonths(1);
                file(PaperKind.AGREEMENT, new PaperForm.Agreement(CONTRACTOR, "安协〔2026〕12号", begun,
                        begun.plusYears(1).minusDays(1), "shift1", true, List.of()));
                file(PaperKind.QUALIFICATION, new PaperForm.Qualification(CONTRACTOR, "安全生产许可证",
                        "（蒙）JZ安许证字〔2024〕000123", begun, begun.plusYears(2), true, List.of()));
            }
        });
    }

    private void file(PaperKind kind, PaperForm form) {
        String area = new DemoFile("units").rows().stream().filter(row -> CLIENT.equals(row[0])).findFirst()
                .orElseThrow()[3];
        papers.save(new Paper(kind, CLIENT, area, form).filed(Actor.PLATFORM, clock.instant()));
    }
}
