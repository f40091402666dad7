package io.weldgate.ledger.unit;

import io.weldgate.ledger.Complaints;
import io.weldgate.ledger.Keeper;
import io.weldgate.ledger.Keepers;
import io.weldgate.ledger.Line;
import io.weldgate.ledger.NamedRows;
import io.weldgate.ledger.Register;
import io.weldgate.ledger.Right;
import io.weldgate.ledger.Shape.Filter;
import io.weldgate.ledger.Shape;
import io.weldgate.ledger.UnderWay;
import io.weldgate.registry.CreditCode;
import io.weldgate.registry.IdentityNumber;
import io.weldgate.registry.PlaceKind;
import io.weldgate.registry.UnitKind;
import io.weldgate.registry.WorkUnit;
import io.weldgate.registry.WorkUnits;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** 作业单位: enterprises, individual businesses, flexible workers and households. */
@Component
@Order(3)
class UnitRegister extends Register<UnitForm, WorkUnit> {

    private static final String CREDIT_CODE = "creditCode";
    private static final Shape SHAPE = new Shape("WorkUnit e", "e.code", "e.code", "e.areaCode",
            List.of("e.code", "e.creditCode"), "name", Shape.filters("areaCode", Filter.area("e.areaCode"),
                    "kind", Filter.of("e.kind", UnitKind.class),
                    "placeKind", Filter.of("e.placeKind", PlaceKind.class)));

    private final WorkUnits units;
    private final NamedRows named;
    private final UnderWay underWay;
    private final Clock clock;

    UnitRegister(WorkUnits units, NamedRows named, UnderWay underWay, Clock clock) {
        super("units", new Kind<>(UnitForm.class, UnitForm::code, WorkUnit.class, WorkUnit::code), SHAPE,
                Keepers.OF_UNITS, "code", "name", "kind", "areaCode", "placeKind", "headName", "headPhone");
        this.units = units;
        this.named = named;
        this.underWay = underWay;
        this.clock = clock;
    }

    @Override
    public UnitForm told(WorkUnit it) {
        return new UnitForm(it.code(), it.name(), it.kind(), it.creditCode(), it.creditChecked(), it.scale(),
                it.areaCode(), it.placeKind(), it.crowdedKind(), it.headName(), it.headPhone(), it.headIdNumber(),
                it.contactName(), it.contactPhone(), it.machineCount(), it.workerCount(), it.foundedOn(),
                it.endsOn());
    }

    @Override
    public WorkUnit made(UnitForm form) {
        WorkUnit unit = new WorkUnit(form.code(), form.name(), form.creditCode(), form.areaCode());
        change(unit, form);
        return unit;
    }

    @Override
    public void change(WorkUnit unit, UnitForm form) {
        unit.called(form.name(), form.areaCode()).licensed(form.creditCode(), form.creditChecked())
                .sorted(form.kind(), form.scale(), form.placeKind(), form.crowdedKind())
                .led(form.headName(), form.headPhone(), form.headIdNumber())
                .answering(form.contactName(), form.contactPhone())
                .counting(form.machineCount(), form.workerCount()).lasting(form.foundedOn(), form.endsOn());
    }

    @Override
    public void check(List<Line<UnitForm, WorkUnit>> lines, Keeper keeper, Complaints complaints) {
        named.areas(lines, UnitForm::areaCode, this::told, keeper, UnitForm::code, complaints);
        underWay.check(this, lines, Set.of(), underWay::ofUnits, permit ->
                Stream.of(permit.unitCode(), permit.work().contractor()), complaints);
        lines.forEach(line -> check(line, keeper, complaints));
        shared(lines, keeper, complaints);
    }

    /** Two units of one licence are mostly one entered twice, but branches may go by the code of their company. */
    private void shared(List<Line<UnitForm, WorkUnit>> lines, Keeper keeper, Complaints complaints) {
        List<Line<UnitForm, WorkUnit>> doubted = lines.stream().filter(line -> line.form().creditCode() != null
                && !line.form().creditChecked() && (line.before() == null
                || !line.form().creditCode().equals(line.before().creditCode()))).toList();
        List<WorkUnit> there = doubted.isEmpty() ? List.of()
                : units.findByCreditCodeIn(NamedRows.named(doubted, UnitForm::creditCode));
        Map<String, String> seen = new HashMap<>();
        for (Line<UnitForm, WorkUnit> line : doubted) {
            String code = line.form().creditCode();
            there.stream().filter(it -> code.equals(it.creditCode()) && !it.code().equals(line.form().code())
                    && !it.isOver(LocalDate.now(clock))).findFirst()
                    .ifPresentOrElse(it -> doubt(line, it, keeper, complaints), () -> {
                        if (seen.containsKey(code)) {
                            complaints.about(line, CREDIT_CODE, "CREDIT_CODE_SHARED", seen.get(code));
                        }
                    });
            seen.put(code, line.form().code());
        }
    }

    private static void doubt(Line<UnitForm, WorkUnit> line, WorkUnit other, Keeper keeper, Complaints complaints) {
        if (keeper.covers(other.code(), other.areaCode())) {
            complaints.about(line, CREDIT_CODE, "CREDIT_CODE_SHARED", other.code() + " " + other.name());
        } else {
            complaints.about(line, CREDIT_CODE, "CREDIT_CODE_ELSEWHERE");
        }
    }

    private void check(Line<UnitForm, WorkUnit> line, Keeper keeper, Complaints complaints) {
        UnitForm form = line.form();
        if (form.placeKind() == PlaceKind.OTHER_CROWDED && form.crowdedKind() == null) {
            complaints.about(line, "crowdedKind", "CROWDED_KIND_NEEDED");
        }
        CreditCode code = new CreditCode(form.creditCode());
        if (form.creditCode() == null) {
            if (form.kind().isRegistered()) {
                complaints.about(line, CREDIT_CODE, "CREDIT_CODE_NEEDED");
            } else if (form.headIdNumber() == null) {
                complaints.about(line, "headIdNumber", "ID_IN_PLACE_OF_CODE");
            }
        } else if (!code.isShaped()) {
            complaints.about(line, CREDIT_CODE, "CREDIT_CODE_SHAPE");
        } else if (!code.isChecked() && !form.creditChecked()) {
            complaints.about(line, CREDIT_CODE, "CREDIT_CODE_DOUBTFUL");
        }
        if (form.headIdNumber() != null
                && !new IdentityNumber(form.headIdNumber()).isPlausibleOn(LocalDate.now(clock))) {
            complaints.about(line, "headIdNumber", "ID_NUMBER");
        }
        if (keeper.right() == Right.OFFICE && line.before() != null
                && !line.before().areaCode().equals(form.areaCode())) {
            complaints.about(line, "areaCode", "AUTHORITY_ONLY");
        }
    }
}
