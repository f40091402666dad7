package io.weldgate.web.morning;

import io.weldgate.identity.Role;
import io.weldgate.identity.SignedIn;
import io.weldgate.permit.GasTest;
import io.weldgate.permit.GasTests;
import io.weldgate.permit.Permit;
import io.weldgate.permit.PermitStatus;
import io.weldgate.permit.Permits;
import io.weldgate.web.PageSettings;
import io.weldgate.web.Shown;
import java.util.Comparator;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.BinaryOperator;
import java.util.stream.Collectors;
import org.springframework.context.MessageSource;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.core.annotation.Order;
import org.springframework.data.domain.PageRequest;
import org.springframework.stereotype.Component;

/**
 * For the gas tester: the works in hand for which gas was sampled, the oldest sample first, for it may have to be anew.
 */
@Component
@Order(2)
class GasPart implements MorningPart {

    private static final Set<PermitStatus> IN_HAND = EnumSet.of(PermitStatus.IN_APPROVAL, PermitStatus.ISSUED,
            PermitStatus.WORKING, PermitStatus.SUSPENDED);

    private final Permits permits;
    private final GasTests tests;
    private final Shown shown;
    private final MessageSource messages;
    private final PageSettings settings;

    GasPart(Permits permits, GasTests tests, Shown shown, MessageSource messages, PageSettings settings) {
        this.permits = permits;
        this.tests = tests;
        this.shown = shown;
        this.messages = messages;
        this.settings = settings;
    }

    @Override
    public List<Part> of(SignedIn who) {
        if (!who.has(Role.GAS_TESTER) || who.unitCode() == null) {
            return List.of();
        }
        Map<String, Permit> inHand = permits.findByUnitCodeAndStatusInOrderByAppliedAtDesc(who.unitCode(), IN_HAND,
                PageRequest.of(0, settings.tasks())).stream().collect(Collectors.toMap(Permit::permitNo, it -> it));
        Map<String, GasTest> latest = tests.findByPermitNoInOrderById(inHand.keySet()).stream().collect(Collectors
                .toMap(GasTest::permitNo, it -> it, BinaryOperator.maxBy(Comparator.comparing(GasTest::sampledAt))));
        List<Line> lines = latest.values().stream().sorted(Comparator.comparing(GasTest::sampledAt))
                .map(test -> line(test, inHand.get(test.permitNo()))).toList();
        return List.of(new Part("gas", lines.size(), false, null, lines));
    }

    private Line line(GasTest test, Permit permit) {
        return new Line(permit.machineCode() + " · " + permit.work().workPlace(),
                messages.getMessage("morning.gas.sampled", new Object[] {shown.minute(test.sampledAt()),
                    shown.named("status", permit.status().name())}, LocaleContextHolder.getLocale()),
                "/permits/" + permit.permitNo());
    }
}
